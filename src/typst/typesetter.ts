import { join } from 'node:path';
import { unprintable } from '../print/unprintable.ts';
import { typst } from './compiler.ts';
import { drawnBy } from '../fonts/font-files.ts';
import { familiesOf, type PrintFace } from './faces.ts';

/** Thrown where a document cannot be printed as it was meant; its message lists everything that is wrong. */
export class PrintError extends Error {
  override readonly name = 'PrintError';
}

/** Sets one document: a template's name in its folder and its data → the bytes of the PDF. */
export type Typeset = (template: string, data: object) => Buffer;

interface Diagnostic {
  readonly message: string;
  readonly path: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } } | null;
}

const formatDiagnostic = ({ message, path, range }: Diagnostic): string =>
  range === null ? message : `${path.replace(/^.*[\\/]/, '')}:${range.start.line + 1}:${range.start.character + 1}: ${message}`;

/** Names of the faces in a PDF as the compiler writes it, without the six letters that mark a subset. */
export const facesIn = (pdf: Buffer): readonly string[] =>
  [
    ...new Set([...pdf.toString('latin1').matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]]+)/g)].map((match) => match[1]!)),
  ].sort();

/**
 * Makes the function that sets documents with the templates of `folder` and with these faces alone. The data reaches a
 * template as `data.json`, with the families of the faces as `fonts`, so that text is a string and never markup. The PDF is tagged, PDF/UA-1, and depends on nothing
 * but template, data and faces. A PrintError is thrown for a character that no face draws, for any error or
 * warning of the compiler, and for a face that is not one of these.
 */
export function typesetter(folder: string, faces: readonly PrintFace[]): Typeset {
  const compiler = typst().create({ workspace: folder, fontArgs: [{ fontBlobs: faces.map(({ file }) => file) }] });
  const draws = drawnBy(faces);
  const fonts = familiesOf(faces);
  return (template, data) => {
    const stop = (faults: readonly string[]): never => {
      throw new PrintError(`${template}.typ cannot be printed:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    };
    const missing = unprintable(data, draws).map(
      ({ character, path, words }) =>
        `no face draws "${character}" (U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}) in ${path}: "${words}"`,
    );
    if (missing.length > 0) stop(missing);
    // What is left out of an object is nothing in JSON, and an error in a template that asks for it.
    const json = JSON.stringify({ ...data, fonts }, (_, value: unknown) => value ?? null);
    compiler.mapShadow(join(folder, 'data.json'), Buffer.from(json));
    const compiled = compiler.compile({ mainFilePath: join(folder, `${template}.typ`) });
    const faults = [compiled.takeError(), compiled.takeWarnings()].flatMap((error) =>
      error === null ? [] : (compiler.fetchDiagnostics(error) as Diagnostic[]),
    );
    const { result } = compiled;
    if (faults.length > 0 || result === null) return stop(faults.map(formatDiagnostic));
    let pdf: Buffer;
    try {
      pdf = compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: 0 });
    } catch (error) {
      return stop([...String(error).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]!.replaceAll('\\"', '"')));
    }
    const foreign = facesIn(pdf).filter((name) => !faces.some(({ postscript }) => postscript === name));
    return foreign.length > 0 ? stop(foreign.map((name) => `set in ${name}, which is not one of the faces given`)) : pdf;
  };
}
