import { phrasesFor } from '../i18n/phrases.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Claim } from '../core/entities/claim.ts';
import type { NoteKind } from '../core/entities/note-kind.ts';
import type { Note } from '../core/entities/note.ts';
import type { Reading } from '../core/entities/reading.ts';
import { type Basemaps, type CardMap, mapOfPlaces } from './card-map.ts';
import { placesInParagraph, placesInWords } from './card-places.ts';

/** Words on a card with who published them, and when. */
export interface Said {
  readonly from: string;
  readonly date: string;
  /** Undefined for a reading that does not say, and for a line that counts readings. */
  readonly words: string | undefined;
  /** What is written in our voice where there are no words; empty where there are. */
  readonly instead: string;
}

/** What a card says, 1200 by 630 pixels large. Every text is data: nothing in it can become markup. */
export interface Card {
  /** Its address below `/cards/`, without the ending: `notes/sinki-suspended`. */
  readonly id: string;
  readonly form: 'words' | 'headline' | 'compared';
  readonly site: string;
  /** The shape and colour before the word. */
  readonly kind: NoteKind | 'reading' | 'claim' | 'site';
  readonly word: string;
  readonly title: string;
  /** One piece where the card is about a passage, one a reading where it compares them, none for a headline. */
  readonly said: readonly Said[];
  /** Its footer, a line or a paragraph each: our verdict, or who published the text and when. */
  readonly below: readonly string[];
  readonly map: CardMap | undefined;
  /** What separates, and the quotation marks. */
  readonly comma: string;
  readonly open: string;
  readonly close: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A card without what is the same on every card of a site. */
type Own = Omit<Card, 'site' | 'comma' | 'open' | 'close' | 'direction'>;

function noteCard(note: Note, dossier: Dossier, basemaps: Basemaps): Own {
  const reading = dossier.readings.get(note.reading)!;
  return {
    id: `notes/${note.id}`,
    form: 'words',
    kind: note.kind,
    word: phrasesFor(dossier.site.language).entries.noteKinds[note.kind].name,
    title: note.title,
    said: [{ from: reading.outlet, date: reading.published.words, words: note.quote, instead: '' }],
    below: [note.verdict],
    map: mapOfPlaces(placesInParagraph(reading, note.passage.block, dossier.places), dossier, basemaps),
  };
}

function readingCard(reading: Reading, dossier: Dossier, basemaps: Basemaps): Own {
  const phrases = phrasesFor(dossier.site.language);
  const named = reading.article.flatMap(({ id }) => placesInParagraph(reading, id, dossier.places));
  return {
    id: `readings/${reading.slug}`,
    form: 'headline',
    kind: 'reading',
    word: phrases.reading.kicker(reading.order, dossier.readings.size, reading.genre),
    title: reading.title,
    said: [],
    below: [reading.outlet, reading.published.words, phrases.paper.card.notes(reading.notes.length)],
    map: mapOfPlaces(named, dossier, basemaps),
  };
}

/** The height of a map below the lines of a comparison, CSS pixels. */
const comparedMapHeight = 190;

/** The lines that the card of a comparison has room for. */
const comparedLines = 3;

/**
 * What the readings say of a claim. Up to three readings have a line each, silent or not. Of more, the first two that say something
 * have one, and the last line counts the others.
 */
function comparedWords(claim: Claim, { readings, site }: Dossier): readonly Said[] {
  const { card } = phrasesFor(site.language).paper;
  const all = [...readings.values()].map(({ slug, short, published }): Said => {
    const words = claim.says.get(slug)?.[0]?.quote;
    return { from: short, date: published.words, words, instead: words === undefined ? card.silent : '' };
  });
  if (all.length <= comparedLines) return all;
  const speaking = all.filter(({ words }) => words !== undefined);
  const named = speaking.slice(0, comparedLines - 1);
  const others = all.length - named.length;
  const rest = { from: card.others(others), date: '', words: undefined, instead: card.othersSay(speaking.length - named.length) };
  return [...named, rest];
}

function claimCard(claim: Claim, dossier: Dossier, basemaps: Basemaps): Own {
  return {
    id: `differences/${claim.id}`,
    form: 'compared',
    kind: 'claim',
    word: phrasesFor(dossier.site.language).paper.card.differ,
    title: claim.title,
    said: comparedWords(claim, dossier),
    below: [claim.verdict],
    map: mapOfPlaces(placesInWords(claim, dossier), dossier, basemaps, comparedMapHeight),
  };
}

function siteCard(dossier: Dossier, basemaps: Basemaps): Own {
  const { site, readings } = dossier;
  const phrases = phrasesFor(site.language);
  const named = [...readings.values()].flatMap((reading) => reading.places.map(({ id }) => id));
  return {
    id: 'site',
    form: 'headline',
    kind: 'site',
    word: [...readings.values()].map(({ outlet }) => outlet).join(phrases.site.comma),
    title: site.title,
    said: [],
    below: [phrases.paper.card.site],
    map: mapOfPlaces(named, dossier, basemaps),
  };
}

/** A card for every reading, note and claim, and the one that all other pages share. */
export function cardsOf(dossier: Dossier, basemaps: Basemaps): readonly Card[] {
  const { direction, paper, site } = phrasesFor(dossier.site.language);
  const { open, close } = paper.template;
  const common = { site: dossier.site.name, comma: site.comma, open, close, direction };
  const own = [
    siteCard(dossier, basemaps),
    ...[...dossier.readings.values()].map((reading) => readingCard(reading, dossier, basemaps)),
    ...[...dossier.notes.values()].map((note) => noteCard(note, dossier, basemaps)),
    ...[...dossier.claims.values()].map((claim) => claimCard(claim, dossier, basemaps)),
  ];
  return own.map((card) => ({ ...card, ...common }));
}
