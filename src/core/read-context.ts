import { en, type Phrases } from '../i18n/en/index.ts';
import type { Bibliography } from './entities/source.ts';
import type { Files } from './files.ts';
import type { Outlines } from './geo/outlines.ts';
import type { Reference } from './markdown/prose.ts';
import type { Problems } from './problems.ts';
import type { SourcePosition } from './source-position.ts';

/** What the readers of a dossier share while it is read. */
export interface ReadContext {
  readonly files: Files;
  readonly outlines: Outlines;
  readonly sources: Bibliography;
  readonly problems: Problems;
  /** The words of the dossier's language. */
  readonly phrases: Phrases;
  /** Every reference in prose so far; they are checked once all entries are known. */
  readonly references: Reference[];
  /** Ids of places, events and notes with their first position: fragments of the same pages, so no two may be equal. */
  readonly takenIds: Map<string, SourcePosition>;
}

/** A context in which nothing has been read. */
export const createReadContext = (
  files: Files,
  problems: Problems,
  {
    outlines = new Map(),
    sources = new Map(),
    phrases = en,
  }: Partial<Pick<ReadContext, 'outlines' | 'sources' | 'phrases'>> = {},
): ReadContext => ({ files, outlines, sources, problems, phrases, references: [], takenIds: new Map() });
