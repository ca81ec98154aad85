// @module-tag handed-on
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parts, readPdf, textOf } from '../harness/pdf.ts';
import { outlines, sample, sampleFiles } from '../harness/sample-dossier.ts';
import { type Dossier, readDossier } from '../../src/core/dossier.ts';
import { createLinks } from '../../src/core/links.ts';
import { readBasemap } from '../../src/figures/basemap/basemap.ts';
import elsewhere from '../../src/figures/basemap/elsewhere.json';
import region from '../../src/figures/basemap/region.json';
import { briefing, handout } from '../../src/print/briefing.ts';
import { printFaces } from '../../src/typst/faces.ts';
import { typesetter } from '../../src/typst/typesetter.ts';
import { root } from '../../src/integration/environment.ts';
import { formatPdfs } from '../../src/integration/pdfs.ts';

const faces = await printFaces();
const basemaps = { region: readBasemap(region), elsewhere: readBasemap(elsewhere) };
const press = (origin?: string) => ({
  basemaps,
  links: createLinks('/base/', origin, { noteReading: (id) => sample.notes.get(id)?.reading }),
});
const typeset = typesetter(join(root, 'src/print/templates'), faces);

/** The words of a document, pages joined. */
async function words(pdf: Buffer): Promise<string> {
  return (await readPdf(pdf)).parts.map((part) => textOf(part)).join(' ');
}

const overlaid = (path: string, from: string, to: string): Dossier =>
  readDossier(new Map([...sampleFiles, [path, sampleFiles.get(path)!.replace(from, to)]]), outlines);

describe('a small dossier is printed', () => {
  test.each(['a4', 'us-letter'])('as a briefing on %s', async (paper) => {
    const text = await words(typeset('briefing', { ...briefing(sample, press()), paper }));
    for (const each of ['A ferry arrives', 'Nobody counted.', 'The quay opens', 'The Gazette says so too.', 'By hand.'])
      expect(text).toContain(each);
    expect(text).not.toMatch(/on board\.|nobody shall see/);
  });

  test('as a handout for each reading, with its address where the site has one', async () => {
    for (const reading of sample.readings.values()) {
      const data = handout(sample, reading, press('https://host.example'));
      const pdf = await readPdf(typeset('handout', { ...data, paper: 'a4' }));
      const [first] = pdf.parts;
      // An address is long and may run over lines.
      expect(textOf(first!).replaceAll(' ', '')).toContain(`https://host.example/base/readings/${reading.slug}/`);
      expect(parts(first!, 'Figure').map(({ alt }) => alt)).toEqual([
        `QR code of https://host.example/base/readings/${reading.slug}/`,
      ]);
    }
  });
});

test('a text that may not be shown whole is printed in passages, what is left out marked as ours', async () => {
  const dossier = overlaid(
    'src/dossier/readings/post.md',
    'rights: None are claimed.',
    'rights: None are claimed.\ndisplay: passages',
  );
  for (const pdf of [
    typeset('briefing', { ...briefing(dossier, press()), paper: 'a4' }),
    typeset('handout', { ...handout(dossier, dossier.readings.get('post')!, press()), paper: 'a4' }),
  ]) {
    const text = await words(pdf);
    expect(text).toContain('[…] reached Tripoli on Monday, the harbour office said. It carried 120 passengers');
    expect(text).toContain('Only passages with a note are printed');
    expect(text).not.toContain('The ferry reached');
  }
});

test('a word that no face draws stops the print with its place', { tags: 'planted' }, () => {
  const dossier = overlaid('src/dossier/places.yaml', 'about: A port.', 'about: A порт.');
  expect(() => typeset('briefing', { ...briefing(dossier, press()), paper: 'a4' })).toThrow(
    /no face draws "п" \(U\+043F\) in places\.1\.about: "A порт\."/,
  );
});

/** The sample with so many events and places more. */
function crowded(count: number): Dossier {
  const [event, place] = [sample.events.get('ferry-arrived')!, sample.places.get('tripoli')!];
  const more = Array.from({ length: count }, (_, n) => n);
  return {
    ...sample,
    events: new Map([
      ...sample.events,
      ...more.map((n) => [`e${n}`, { ...event, id: `e${n}`, label: 'A name of twenty-eight letters' }] as const),
    ]),
    places: new Map([...sample.places, ...more.map((n) => [`x${n}`, { ...place, id: `x${n}`, name: 'A name' }] as const)]),
  };
}

test('figures keep to their page, however much there is, and say what they leave out', async () => {
  const dossier = crowded(120);
  const text = await words(typeset('briefing', { ...briefing(dossier, press()), paper: 'a4' }));
  expect(text).toMatch(/\d+ of 123 events are drawn, those that more texts report first\./);
  expect(text).toMatch(/\d+ of 122 places have room for a number\./);
});

test('a figure whose rows alone are higher than a page stops the print', { tags: 'planted' }, () => {
  const { figure } = sample.site;
  const rows = Array.from({ length: 90 }, () => ({ place: 'tripoli' }));
  const dossier = { ...sample, site: { ...sample.site, figure: { ...figure, rows } } };
  expect(() => briefing(dossier, press())).toThrow('The printed figure has no room');
});

test('what was printed is one line', () => {
  const two = new Map([
    ['a.pdf', 512_345],
    ['b.pdf', 90_000],
  ]);
  expect(formatPdfs(two)).toBe('a.pdf 0.51 MB, b.pdf 0.09 MB');
  const many = new Map(Array.from({ length: 82 }, (_, n) => [`${n}.pdf`, 100_000]));
  expect(formatPdfs(many)).toBe('82 PDFs, 8.20 MB');
});
