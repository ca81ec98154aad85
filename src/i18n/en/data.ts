import { part, type Rich, rich } from '../rich.ts';

const code = (text: string) => part('code', text);

/** The page of the data release. What the files say of themselves, in schemas and column descriptions, is English everywhere. */
export const data = {
  title: 'Data',
  description: 'Every note, event, place, claim and source of this dossier as open data, with schemas, checksums and a licence.',
  lead: 'All that the pages are made of, as files: notes, events, places, claims, sources. Nothing here has to be scraped.',
  licence: 'Licence',
  licensed: (licence: string, site: string): Rich =>
    rich`What is ours is under ${part('licence', licence)}: name ${site} and link to the page you used. The source texts belong to their owners. Their text is not among the data, only the words that we quote. Reader comments are in none of the files.`,
  files: 'Files',
  head: { file: 'File', about: 'What is in it', holds: 'Holds', size: 'Size' },
  schemaOf: (file: string): string => `JSON Schema of ${file}`,
  schema: 'Schema',
  plainText: 'As plain text, each reading with its notes',
  manifest: (): Rich =>
    rich`${part('manifest', 'The manifest')} has the length and the SHA-256 of every file, and the SHA-256 of the texts that they were made from.`,
  names: 'How things are named',
  named: (): Rich =>
    rich`Every reading, note, event, place, claim and source has an ${code('id')}. It is chosen by hand and stays: an id that was published once is never dropped without a page that leads on. In linked data a thing is called by its address.`,
  otherCopy:
    'A copy of this site without an address calls it urn:uuid: and a UUID made of its path, the same in every such copy.',
  thisCopy:
    'This copy of the site has no address, so it calls a thing urn:uuid: and a UUID made of its path, the same in every such copy.',
  annotations: 'Annotations',
  annotated: (): Rich =>
    rich`A note is an annotation of its reading in the W3C’s model, and finds its passage in two ways, each enough alone. By its words: ${code('exact')} with ${code('prefix')} and ${code('suffix')} stands only once in the text. By its place: the paragraph’s fragment, and in the paragraph ${code('start')} and ${code('end')}, counted in Unicode characters from 0. The text itself is named by its SHA-256 in ${code('dcterms:source')}. What the note does is a ${code('classifying')} body, how sure we are an ${code('assessing')} one, and each page of evidence that may be printed a ${code('linking')} one.`,
  dates: 'Dates and places',
  dated: (): Rich =>
    rich`${code('edtf')} is a date in Extended Date/Time Format. ${code('earliest')} and ${code('latest')} are the first and the last day that it can mean; where there is no such day nothing stands there, and no range is turned into its middle. A place whose position is not exact has the ${code('radius')} of the circle that it lies in, in metres. A place that nobody has located has no geometry.`,
  tables: 'Columns of the tables',
  tabled:
    'UTF-8 without a byte order mark, commas, a head row, lines that end in CR LF. Several values in one cell stand apart by a bar. A cell that a spreadsheet would take for a formula begins with an apostrophe.',
  corrections: 'Corrections and additions',
  corrected: (): Rich => rich`What is put right or added after publication is told here and in ${part('feed', 'a feed')}.`,
};
