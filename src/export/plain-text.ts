import type { Dossier } from '../core/dossier.ts';
import { noteKindLabels } from '../core/entities/note-kind.ts';
import type { Note } from '../core/entities/note.ts';
import type { Reading } from '../core/entities/reading.ts';
import type { Links } from '../core/links.ts';
import { countQuotations } from '../core/views/quotation-count.ts';
import { omission, visibleBlocks, visibleText } from '../core/views/visible-text.ts';
import { namedText } from './citations/work.ts';
import { licence } from './licence.ts';
import { noteText } from './note-text.ts';

const indent = (text: string) => text.replace(/^(?=.)/gm, '    ');

function noteBlock(note: Note, links: Links): string {
  const address = links.absolute(links.note(note.id));
  const lines = [
    `Note ${note.number}, ${noteKindLabels[note.kind].name.toLowerCase()}: ${note.title}`,
    `On: “${note.quote}”`,
    '',
    noteText(note),
    ...(note.confidence === undefined ? [] : ['', `Confidence ${note.confidence}.`]),
    ...(address === undefined ? [] : [address]),
  ];
  return indent(lines.join('\n'));
}

function head(reading: Reading, { site }: Dossier, links: Links): string {
  const address = links.absolute(links.reading(reading.slug));
  return [
    ...(reading.title_by === 'us' ? [`${reading.title} (a headline of ours)`] : []),
    namedText(reading),
    `Read with ${reading.notes.length} notes in ${site.name}: ${site.title}, ${site.date}`,
    ...(address === undefined ? [] : [address]),
    '',
    reading.provenance.trim(),
    '',
    'The text stands at the left edge, paragraph by paragraph, as it was received; notes are ours and indented.',
    ...(reading.display === 'passages'
      ? [`Only the passages that have a note are shown; ${omission} marks what is left out.`]
      : []),
  ].join('\n');
}

/**
 * A reading as plain text: every paragraph that may be shown, character for character, and under each its notes whole, with
 * their evidence. Reader comments are no part of it.
 */
export function plainTextReading(reading: Reading, dossier: Dossier, links: Links): string {
  const proved = countQuotations(dossier, reading.slug);
  const paragraphs = visibleBlocks(reading).flatMap((shown) => {
    const notes = reading.notes.filter(({ passage }) => passage.block === shown.block.id);
    const { id, role } = shown.block;
    return [`[${id}${role === 'body' ? '' : `, ${role}`}]`, visibleText(shown), ...notes.map((note) => noteBlock(note, links))];
  });
  const foot = [
    `${proved} of ${proved} quotations of notes, events and comparisons found exactly once in this text.`,
    `SHA-256 of the text, ${reading.seedName}: ${reading.seed.sha256}`,
    reading.rights,
    `Notes: ${licence.title}, ${licence.address}`,
  ].join('\n');
  return `${[head(reading, dossier, links), ...paragraphs, '—', foot].join('\n\n')}\n`;
}
