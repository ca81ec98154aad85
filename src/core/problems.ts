import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { messages } from './messages.ts';
import type { SourcePosition } from './source-position.ts';
import { similarNames, type KnownNames } from './text/similar-names.ts';

export type ProblemCode = keyof typeof messages;
type Details<C extends ProblemCode> = Parameters<(typeof messages)[C]>[0];

/** Kinds of entry, as messages name them. */
export type EntryKind = 'source' | 'place' | 'actor' | 'event' | 'claim' | 'note' | 'reading' | 'correction';

/** Characters without a glyph become spaces: words of a seed must neither break the line nor control the terminal. */
const visible = (words: string) => words.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ');

/** Collects problems, so that all of them are reported at once. */
export class Problems {
  readonly #files = new Map<string, VFile>();
  readonly #reported = new Set<string>();
  readonly #unreadable = new Map<EntryKind, Set<string | undefined>>();

  /** Adds a problem, worded by `messages`. A second one with the same words at the same position is ignored. */
  report<C extends ProblemCode>(code: C, where: SourcePosition, details: Details<C>): void {
    const words = (messages[code] as (d: Details<C>) => readonly [string, string])(details);
    const [reason, remedy] = words.map(visible) as [string, string];
    const { file: path, line, column } = where;
    const key = `${path}:${line}:${column}: ${reason}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    const file = this.#files.get(path) ?? new VFile({ path });
    this.#files.set(path, file);
    const message = file.message(reason, { place: { line, column }, ruleId: code, source: 'foothold' });
    message.note = remedy;
    message.fatal = true;
  }

  /** Reports an id that no entry has, unless an entry that could not be read may have it. */
  reportUnknown(kind: EntryKind, id: string, known: KnownNames, where: SourcePosition): void {
    if (!this.isUnreadable(kind, id)) this.report('unknown-reference', where, { kind, id, near: similarNames(id, known) });
  }

  /**
   * Records that an entry exists but cannot be read; without an id, that some entry of the kind cannot. References to it are
   * then not reported.
   */
  markUnreadable(kind: EntryKind, id?: string): void {
    this.#unreadable.set(kind, (this.#unreadable.get(kind) ?? new Set()).add(id));
  }

  /** Whether an entry that could not be read may have this id; without an id, whether any entry of the kind could not. */
  isUnreadable(kind: EntryKind, id?: string): boolean {
    const ids = this.#unreadable.get(kind);
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

/** Thrown when a dossier cannot be published; its message lists every problem. */
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
