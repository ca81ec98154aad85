import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { messages } from './messages.ts';
import type { SourcePosition } from './source-position.ts';
import { similarNames } from './text/similar-names.ts';

export type ProblemCode = keyof typeof messages;
type Details<C extends ProblemCode> = Parameters<(typeof messages)[C]>[0];

/** What a dossier has entries of, as its problems call them. */
export type EntryKind = 'source' | 'place' | 'actor' | 'event' | 'claim' | 'note' | 'reading' | 'correction';

/** Words of a seed in a message stay on their line and do nothing to a terminal: what has no shape of its own is a space. */
const visible = (words: string) => words.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ');

/** Collects problems, so that all of them are told at once. */
export class Problems {
  readonly #files = new Map<string, VFile>();
  readonly #told = new Set<string>();
  readonly #doubts = new Map<EntryKind, Set<string | undefined>>();

  /** Notes one problem; the catalogue gives it its words. The same one at the same place is noted once. */
  report<C extends ProblemCode>(code: C, where: SourcePosition, details: Details<C>): void {
    const said = (messages[code] as (d: Details<C>) => readonly [string, string])(details);
    const [reason, remedy] = said.map(visible) as [string, string];
    const { file: path, line, column } = where;
    const told = `${path}:${line}:${column}: ${reason}`;
    if (this.#told.has(told)) return;
    this.#told.add(told);
    const file = this.#files.get(path) ?? new VFile({ path });
    this.#files.set(path, file);
    const message = file.message(reason, { place: { line, column }, ruleId: code, source: 'foothold' });
    message.note = remedy;
    message.fatal = true;
  }

  /** Notes that no entry has an id that something points to, unless it may be one that is in `doubt`. */
  reportUnknown(kind: EntryKind, id: string, known: Iterable<string>, where: SourcePosition): void {
    if (!this.isUnreadable(kind, id)) this.report('unknown-reference', where, { kind, id, near: similarNames(id, known) });
  }

  /**
   * Says that an entry is there but cannot be read; without an id, that nothing can be told of its kind. What points to it
   * is then no problem of its own.
   */
  markUnreadable(kind: EntryKind, id?: string): void {
    this.#doubts.set(kind, (this.#doubts.get(kind) ?? new Set()).add(id));
  }

  /** Whether an id may be that of an entry in doubt; without an id, whether anything of the kind is in doubt. */
  isUnreadable(kind: EntryKind, id?: string): boolean {
    const ids = this.#doubts.get(kind);
    return ids !== undefined && (id === undefined || ids.has(id) || ids.has(undefined));
  }

  /** All problems, by file, then line, then column. */
  all(): readonly VFileMessage[] {
    return [...this.#files.values()]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .flatMap((file) => [...file.messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)));
  }
}

/** One problem as `file:line:column: what is wrong [code]`, and its remedy on the line below. */
export const formatProblem = (message: VFileMessage): string =>
  `${message.name}: ${message.reason} [${message.ruleId}]\n    ${message.note}`;

/** Thrown when a dossier cannot be published; its message tells every problem. */
export class DossierError extends Error {
  override readonly name = 'DossierError';
  readonly problems: readonly VFileMessage[];

  constructor(problems: readonly VFileMessage[]) {
    super(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in seeds and dossier\n\n${problems.map(formatProblem).join('\n')}`,
    );
    this.problems = problems;
  }
}
