import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** What each made-up reading holds. */
export const each = { paragraphs: 10, notes: 10, events: 3 } as const;

const places = [
  ['tamara', 'Tamara', 32.88, 13.18],
  ['belisar', 'Belisar', 32.37, 15.09],
  ['cordenza', 'Cordenza', 31.2, 16.58],
  ['dunmar', 'Dunmar', 30.5, 18.5],
  ['elvasto', 'Elvasto', 30.4, 19.6],
  ['ferrada', 'Ferrada', 32.1, 20.1],
  ['galmora', 'Galmora', 32.7, 22.5],
  ['hestria', 'Hestria', 27.0, 14.4],
] as const;

const people = ['Council', 'Harbour Board', 'Brigade', 'Committee'];
const words =
  'the port and its road were watched by men who had come from the hills before the winter when prices rose and few ships called while others said that nothing had changed since autumn'.split(
    ' ',
  );

/** Numbers from 0 to below 1 that are the same each time. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const day = (index: number) => new Date(Date.UTC(2014, 9, 2) + (index % 270) * 86_400_000).toISOString().slice(0, 10);

/** The paragraphs of a made-up text: each has words that stand in it alone, places and an actor. */
export function paragraphs(reading: number): readonly string[] {
  const roll = dice(reading + 1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)]!;
  return Array.from({ length: each.paragraphs }, (_, index) => {
    const sentence = (length: number) => Array.from({ length }, () => pick(words)).join(' ');
    const who = people[(reading + index) % people.length]!;
    const where = places[(reading + index) % places.length]![1];
    return `Report ${reading} says in part ${index + 1} that the ${who} met at ${where}. It went on that ${sentence(45)}. ${pick(people)} and others held that ${sentence(30)}.`;
  });
}

function commentary(reading: number): string {
  const front = {
    seed: `${reading}.txt`,
    blocks: 'lines',
    order: reading + 1,
    title: `Report number ${reading}`,
    title_by: 'us',
    outlet: `Agency ${reading % 7}`,
    short: `R${reading}`,
    genre: 'made-up report',
    published: day(reading * 7),
    published_words: day(reading * 7),
    provenance: 'Made up to measure builds. Nothing in it happened.',
    adds: 'Nothing but bulk.',
    rights: 'None.',
    evidence: ['sample'],
  };
  const notes = Array.from({ length: each.notes }, (_, index) => {
    const part = (index % each.paragraphs) + 1;
    return `## Point ${index + 1} {#r${reading}-n${index} .context confidence=B}

> Report ${reading} says in part ${part} that

This is said elsewhere too, in other words.[^sample] A second sentence tells a little more, with a link to
[a place](place:${places[(reading + index) % places.length]![0]}) and nothing that a reader would miss.
`;
  });
  return `---\n${stringify(front)}---\n\n${notes.join('\n')}\n[^sample]: Sample Press, 2015, on what is said here\n`;
}

const events = (reading: number) =>
  Array.from({ length: each.events }, (_, index) => ({
    id: `r${reading}-e${index}`,
    title: `A meeting that report ${reading} tells of, number ${index + 1}`,
    label: `Meeting ${reading}.${index + 1}`,
    date: day(reading * 3 + index * 31),
    resolved: 'Made up.',
    places: [places[(reading + index * 3) % places.length]![0]],
    about: 'The body met and parted. Nothing is known of what it decided.',
    reports: [
      {
        reading: `report-${reading}`,
        quote: `says in part ${index * 3 + 1} that the ${people[(reading + index * 3) % people.length]!} met`,
      },
    ],
    evidence: ['sample'],
    confidence: 'B',
  }));

/**
 * Writes seeds and dossier of so many made-up readings into a copy of the project (`copyProject`, without its own), with the
 * frames of the dossier that `settings` holds. The same number gives the same bytes.
 */
export function writeSynthetic(folder: string, readings: number, settings: string): void {
  const dossier = join(folder, 'src/dossier');
  for (const path of [join(folder, 'seeds'), join(dossier, 'readings')]) mkdirSync(path, { recursive: true });
  const numbers = Array.from({ length: readings }, (_, index) => index);
  for (const reading of numbers) {
    writeFileSync(join(folder, `seeds/${reading}.txt`), `${paragraphs(reading).join('\n')}\n`);
    writeFileSync(join(dossier, `readings/report-${reading}.md`), commentary(reading));
  }
  const write = (name: string, data: unknown) => {
    writeFileSync(join(dossier, name), typeof data === 'string' ? data : stringify(data));
  };
  const site = parse(readFileSync(settings, 'utf8')) as { figure: object };
  const rows = [...places.map(([place]) => ({ place })), { name: 'Undated', gathers: 'undated' }];
  write('site.yaml', { ...site, title: 'Made up', standfirst: 'To measure builds.', figure: { ...site.figure, rows } });
  write(
    'places.yaml',
    places.map(([id, name, lat, lon]) => ({
      id,
      name,
      kind: 'town',
      spellings: [name],
      country: 'Libya',
      position: { lat, lon, from: 'made up' },
      about: 'A made-up place.',
      confidence: 'B',
      evidence: ['sample'],
    })),
  );
  write(
    'actors.yaml',
    people.map((name) => ({
      id: name.toLowerCase().replace(' ', '-'),
      name,
      kind: 'office',
      spellings: [name],
      about: 'A made-up body.',
      evidence: ['sample'],
    })),
  );
  write('events.yaml', numbers.flatMap(events));
  write('sources.yaml', [
    {
      id: 'sample',
      publisher: 'Sample Press',
      title: 'A page',
      about: 'what is said',
      date: '2015-03-01',
      standing: 'original',
      address: 'https://host.example/page',
    },
  ]);
  for (const name of ['claims.yaml', 'later.yaml', 'comments.yaml']) write(name, []);
  for (const name of ['home.md', 'about.md']) write(name, 'Made up to measure builds.\n');
}
