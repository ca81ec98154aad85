/** A place in a file that an editor wrote: line and column count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The place of an offset in a file's text (UTF-16 code units). Lines end at LF, CR LF or CR. */
export function positionAt(file: string, text: string, offset: number): SourcePosition {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { file, line: lines.length, column: lines.at(-1)!.length + 1 };
}
