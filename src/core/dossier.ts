import type { Root } from 'hast';
import { findPhrases } from '../i18n/phrases.ts';
import { en } from '../i18n/en/index.ts';
import { checkCharacters, type DrawsCharacter } from './checks/characters.ts';
import { checkFigureRows } from './checks/figure-rows.ts';
import { checkReferences } from './checks/references.ts';
import { contentHash } from './content-hash.ts';
import { readActors, type Actors } from './entities/actor.ts';
import { type Claim, readClaims } from './entities/claim.ts';
import { readThreads, type Comment } from './entities/comment.ts';
import { type Correction, readCorrections } from './entities/correction.ts';
import { type ReadingDraft, readReadingDrafts } from './entities/draft.ts';
import { type Edition, readEditions } from './entities/edition.ts';
import { type DatedEvent, readEvents, readLater } from './entities/event.ts';
import type { Note } from './entities/note.ts';
import { type Gazetteer, readGazetteer } from './entities/place.ts';
import { type Reading, readReading } from './entities/reading.ts';
import { checkRedirects, readRedirects, type Redirect } from './entities/redirect.ts';
import { checkSite, Site } from './entities/site.ts';
import { type Bibliography, readBibliography } from './entities/source.ts';
import { type Files, paths } from './files.ts';
import type { Outlines } from './geo/outlines.ts';
import { readEssay } from './markdown/essay.ts';
import { DossierError, Problems } from './problems.ts';
import { createReadContext, type ReadContext } from './read-context.ts';
import { mentionsByReading } from './text/mentions.ts';
import { readTable } from './yaml/tables.ts';
import type { YamlEntry } from './yaml/yaml.ts';

/** Everything that is published, cross-linked and proved. Nothing to the right of it looks at a file again. */
export interface Dossier {
  readonly site: Site;
  /** The content hash of seeds and dossier. */
  readonly hash: string;
  /** States that were handed out, the oldest first. */
  readonly editions: readonly Edition[];
  /** By slug, in their order. */
  readonly readings: ReadonlyMap<string, Reading>;
  readonly notes: ReadonlyMap<string, Note>;
  readonly places: Gazetteer;
  readonly actors: Actors;
  /** What the texts report and what belongs to it, by date. */
  readonly events: ReadonlyMap<string, DatedEvent>;
  /** What came after the texts, by date. */
  readonly later: ReadonlyMap<string, DatedEvent>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Reader comments, by the slug of their reading. */
  readonly threads: ReadonlyMap<string, readonly Comment[]>;
  readonly sources: Bibliography;
  /** What was put right or added, in the order of the file. */
  readonly corrections: readonly Correction[];
  /** Pages that moved. */
  readonly redirects: readonly Redirect[];
  readonly explanation: Root;
  readonly method: Root;
}

const table = (name: string) => paths.dossier + name;

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));
const values = <T>(entries: ReadonlyMap<string, YamlEntry<T>>): ReadonlyMap<string, T> =>
  new Map([...entries].map(([id, { value }]) => [id, value]));

/** Notes by id; one that another note, an event or a place has already is a problem. */
function gatherNotes(
  drafts: ReadonlyMap<string, ReadingDraft>,
  readings: readonly Reading[],
  { takenIds, problems }: ReadContext,
): ReadonlyMap<string, Note> {
  for (const { id, at } of [...drafts.values()].flatMap(({ commentary }) => commentary.notes)) {
    const [first, where] = [takenIds.get(id), at(`#${id}`)];
    if (first === undefined) takenIds.set(id, where);
    else problems.report('duplicate-id', where, { id, first });
  }
  return byId(readings.flatMap((reading) => reading.notes));
}

/** What fonts can draw, with the packages that `site.yaml` names; `missing` are those that are not installed. */
export type FontCheck = (packages: readonly string[]) => { readonly draws: DrawsCharacter; readonly missing: readonly string[] };

const anyCharacter: FontCheck = () => ({ draws: () => true, missing: [] });

/**
 * Reads and proves a whole dossier. `fonts` says what can be printed; without it any character can. `outlines` are the countries' borders by Natural Earth's names. With any problem it
 * throws one DossierError that lists them all.
 */
export function readDossier(files: Files, outlines: Outlines, fonts: FontCheck = anyCharacter): Dossier {
  const problems = new Problems();
  const sources = readBibliography(files, table('sources.yaml'), problems);
  const site = readTable({ files, problems }, table('site.yaml'), Site);
  // Without its language the dossier can still be checked; it is not published.
  const phrases = findPhrases(site?.value.language ?? en.language) ?? en;
  const context = createReadContext(files, problems, { outlines, sources, phrases });
  const placeEntries = readGazetteer(context, table('places.yaml'));
  const actorEntries = readActors(context, table('actors.yaml'));
  const places = values(placeEntries);
  const actors = values(actorEntries);
  const drafts = readReadingDrafts(files, problems);
  const placeMentions = mentionsByReading(placeEntries, drafts, problems);
  const actorMentions = mentionsByReading(actorEntries, drafts, problems);
  const readings = [...drafts].map(([slug, draft]) =>
    readReading(draft, { places: placeMentions.get(slug) ?? [], actors: actorMentions.get(slug) ?? [] }, context),
  );
  const events = byId(readEvents(context, table('events.yaml'), drafts, places));
  const later = byId(readLater(context, table('later.yaml'), places));
  const notes = gatherNotes(drafts, readings, context);
  const claims = readClaims(context, table('claims.yaml'), drafts, places);
  const threads = readThreads(context, table('comments.yaml'), drafts);
  const explanation = readEssay(context, table('home.md'));
  const method = readEssay(context, table('about.md'));
  const editions = readEditions(files, problems);
  const corrections = readCorrections(context);
  const redirects = readRedirects(context);
  const targets = {
    event: new Map([...events, ...later]),
    place: places,
    actor: actors,
    claim: claims,
    note: notes,
    reading: drafts,
  };
  checkReferences(context.references, targets, problems);
  checkRedirects(redirects, targets, problems);
  const { draws, missing } = fonts(site?.value.fonts ?? []);
  for (const name of missing) problems.report('font-missing', site!.at('fonts', site!.value.fonts.indexOf(name)), { name });
  if (missing.length === 0) checkCharacters(files, drafts, draws, problems);
  if (site !== undefined) {
    checkSite(site, places, outlines, problems);
    checkFigureRows(site, [...events.values(), ...later.values()], places, problems);
  }
  const found = problems.all();
  if (found.length > 0 || site === undefined) throw new DossierError(found);
  const bySlug = new Map(readings.map((reading) => [reading.slug, reading]));
  return {
    site: site.value,
    hash: contentHash(files),
    editions,
    readings: bySlug,
    notes,
    places,
    actors,
    events,
    later,
    claims,
    threads,
    sources,
    corrections,
    redirects,
    explanation,
    method,
  };
}
