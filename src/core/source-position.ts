import { bisectRight } from 'd3';

/** A position in a file of the editor's: line and column count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Makes a function that gives the position of an offset (UTF-16 code units) in a file's text, in a time that does not depend on the
 * length of the text. Lines end with LF, CR LF or CR.
 */
export function sourcePositions(file: string, text: string): (offset: number) => SourcePosition {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
    const line = bisectRight(starts, offset);
    return { file, line, column: offset - starts[line - 1]! + 1 };
  };
}
