import type { Dossier } from '../core/dossier.ts';
import { phrasesFor } from '../i18n/phrases.ts';
import type { Phrases } from '../i18n/en/index.ts';
import type { Note } from '../core/entities/note.ts';
import type { Reading } from '../core/entities/reading.ts';
import type { Links } from '../core/links.ts';
import { countQuotations } from '../core/views/quotation-count.ts';
import { omission, visibleBlocks, visibleText } from '../core/views/visible-text.ts';
import { namedText } from './citations/work.ts';
import { licence } from './licence.ts';
import { noteText } from './note-text.ts';

const indent = (text: string) => text.replace(/^(?=.)/gm, '    ');

function noteBlock(note: Note, links: Links, phrases: Phrases): string {
  const { entries, site } = phrases;
  const address = links.absolute(links.note(note.id));
  const lines = [
    entries.plainText.note(note.number, entries.noteKinds[note.kind].lower, note.title),
    entries.plainText.on(site.quoted(note.quote)),
    '',
    noteText(note, phrases),
    ...(note.confidence === undefined ? [] : ['', entries.confidenceOf(note.confidence)]),
    ...(address === undefined ? [] : [address]),
  ];
  return indent(lines.join('\n'));
}

function head(reading: Reading, { site }: Dossier, links: Links): string {
  const phrases = phrasesFor(site.language);
  const { plainText } = phrases.entries;
  const address = links.absolute(links.reading(reading.slug));
  return [
    ...(reading.title_by === 'us' ? [plainText.ourHeadline(reading.title)] : []),
    namedText(reading, phrases),
    plainText.readWith(reading.notes.length, `${site.name}${phrases.site.colon}${site.title}`, site.date),
    ...(address === undefined ? [] : [address]),
    '',
    reading.provenance.trim(),
    '',
    plainText.layout,
    ...(reading.display === 'passages' ? [phrases.reading.passagesOnly(omission)] : []),
  ].join('\n');
}

/**
 * A reading as plain text: every paragraph that may be shown, character for character, and under each its notes whole, with
 * their evidence. Reader comments are no part of it.
 */
export function plainTextReading(reading: Reading, dossier: Dossier, links: Links): string {
  const phrases = phrasesFor(dossier.site.language);
  const { plainText } = phrases.entries;
  const proved = countQuotations(dossier, reading.slug);
  const paragraphs = visibleBlocks(reading).flatMap((shown) => {
    const notes = reading.notes.filter(({ passage }) => passage.block === shown.block.id);
    const { id, role } = shown.block;
    return [
      `[${id}${role === 'body' ? '' : `${phrases.site.comma}${plainText.roles[role]}`}]`,
      visibleText(shown),
      ...notes.map((note) => noteBlock(note, links, phrases)),
    ];
  });
  const foot = [
    plainText.proved(proved),
    plainText.sha256(reading.seedName, reading.seed.sha256),
    reading.rights,
    plainText.rights(licence.title, licence.address),
  ].join('\n');
  return `${[head(reading, dossier, links), ...paragraphs, '—', foot].join('\n\n')}\n`;
}
