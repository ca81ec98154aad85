// @module-tag parts
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, boxesOverlap, isInside } from '../shared/box.ts';
import { anyEvents, someEvent, someFigure } from './figure.fixture.ts';
import type { TimelineEvent } from './figure.ts';
import { layoutHorizontal } from './horizontal.ts';
import type { TimelineLayout } from './layout.ts';
import { layoutVertical } from './vertical.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);

interface Found {
  readonly what: string;
  readonly box: Box;
}

const labels = ({ entries }: TimelineLayout): readonly Found[] =>
  entries.flatMap(({ event, label }) => (label ? [{ what: `label of ${event.id}`, box: label.box }] : []));
const marks = ({ entries }: TimelineLayout): readonly Found[] =>
  entries.flatMap(({ event, marks }) => marks.map((mark) => ({ what: `mark of ${event.id} in ${mark.row}`, box: mark.box })));

/** Everything that is wrong with a layout, in words. */
function faults(layout: TimelineLayout): readonly string[] {
  const [names, signs] = [labels(layout), marks(layout)];
  const frame = { x: 0, y: 0, width: layout.width, height: layout.height };
  const outside = [...names, ...signs].filter(({ box }) => !isInside(box, frame)).map(({ what }) => `${what} leaves the frame`);
  const collisions = names.flatMap((a, i) =>
    [...names.slice(i + 1), ...signs].filter((b) => boxesOverlap(a.box, b.box)).map((b) => `${a.what} lies over ${b.what}`),
  );
  return [...outside, ...collisions];
}

/** Small enough that a label may be wider than the figure. */
const widths = fc.constantFrom(320, 390, 720, 1100);

describe.each([
  ['the horizontal figure', layoutHorizontal],
  ['the vertical figure', layoutVertical],
])('%s', (_, layOut) => {
  test('no label touches another label or a mark, and nothing leaves the frame', () => {
    fc.assert(
      fc.property(anyEvents, widths, (events, width) => {
        expect(faults(layOut(someFigure({ events, width })))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('every event is drawn in each of its rows, with a label', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const layout = layOut(someFigure({ events, width: 1100 }));
        const drawn = layout.entries.flatMap(({ event, marks }) => marks.map(({ row }) => `${event.id} ${row}`));
        expect(drawn.toSorted()).toEqual(events.flatMap(({ id, rows }) => rows.map((row) => `${id} ${row}`)).toSorted());
        expect(layout.unlabelled).toEqual([]);
        expect(layout.entries.every(({ label }) => label !== null)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('the order in which events are given changes nothing', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        expect(layOut(someFigure({ events: events.toReversed() }))).toEqual(layOut(someFigure({ events })));
      }),
      { numRuns: 30 },
    );
  });

  test('without events the rows, years and months are drawn', () => {
    const layout = layOut(someFigure());
    expect(layout.entries).toEqual([]);
    expect(layout.rows.map(({ name, empty }) => [name.text, empty])).toEqual([
      ['Tripoli', true],
      ['Sirte', true],
      ['Derna', true],
    ]);
    expect(layout.ticks.length).toBeGreaterThan(10);
    expect(layout.breaks).toHaveLength(2);
  });

  test('without rows there is a figure, if there are no events', () => {
    expect(layOut(someFigure({ rows: [] })).rows).toEqual([]);
  });

  test.each([1, 1000])('%i events on one day are all drawn and labelled', (count) => {
    const events = Array.from({ length: count }, (__, i) => someEvent({ id: `e${i}` }));
    const layout = layOut(someFigure({ events }));
    expect(layout.entries).toHaveLength(count);
    expect(layout.unlabelled).toEqual([]);
    expect(new Set(labels(layout).map(({ box }) => `${box.x} ${box.y}`)).size).toBe(count);
  });

  test('a thousand events over seven years are drawn', () => {
    const rows = [['tripoli'], ['sirte'], ['derna']];
    const events = Array.from({ length: 1000 }, (__, i) => {
      const earliest = utc('2011-01-01') + i * 2.7 * 86_400_000;
      return someEvent({ id: `e${i}`, earliest, latest: earliest + ((i % 90) + 1) * 86_400_000, rows: rows[i % 3]! });
    });
    expect(layOut(someFigure({ events })).entries).toHaveLength(1000);
  });

  test.each<readonly [string, Partial<TimelineEvent>]>([
    ['runs backwards', { earliest: 9, latest: 5 }],
    ['has no row', { rows: [] }],
    ['names a row that is not there', { rows: ['atlantis'] }],
  ])('an event that %s is refused', { tags: 'planted' }, (__, fault) => {
    expect(() => layOut(someFigure({ events: [someEvent(fault)] }))).toThrow(RangeError);
  });

  test('the checks of this file can fail', () => {
    const layout = layOut(someFigure({ events: [someEvent({ id: 'a' }), someEvent({ id: 'b' })] }));
    const [a, b] = layout.entries;
    const onTop = { ...layout, entries: [a!, { ...b!, label: a!.label }] };
    expect(faults(onTop)).toContain('label of a lies over label of b');
    const onMark = { ...layout, entries: [{ ...a!, label: { ...a!.label!, box: b!.marks[0]!.box } }, b!] };
    expect(faults(onMark)).toContain('label of a lies over mark of b in sirte');
    expect(faults({ ...layout, width: 10 })).toContain('label of a leaves the frame');
  });
});

describe('the horizontal figure', () => {
  const at = (layout: TimelineLayout, id: string) => layout.entries.find(({ event }) => event.id === id)!;

  test('rows are in the order given, each as high as its lanes', () => {
    const events = [1, 2, 3].map((n) => someEvent({ id: `e${n}` }));
    const { rows } = layoutHorizontal(someFigure({ events }));
    const [tripoli, sirte, derna] = rows.map(({ lines }) => lines[0]![1]);
    expect(sirte! - tripoli!).toBeGreaterThan(2 * 12 * 1.5);
    expect(derna! - sirte!).toBeLessThan(2 * 12);
  });

  test('a bar over a break is cut in two, and a bar inside a span is not', () => {
    const long = someEvent({ id: 'long', earliest: utc('2014-06-01'), latest: utc('2015-01-01') });
    const short = someEvent({ id: 'short', earliest: utc('2014-11-01'), latest: utc('2015-01-01') });
    const layout = layoutHorizontal(someFigure({ events: [long, short] }));
    expect(at(layout, 'long').marks[0]!.pieces).toHaveLength(2);
    expect(at(layout, 'short').marks[0]!.pieces).toHaveLength(1);
  });

  test('a bar that ends with the last day of a span does not reach over the break', () => {
    const layout = layoutHorizontal(
      someFigure({ events: [someEvent({ earliest: utc('2015-06-01'), latest: utc('2015-07-01') })] }),
    );
    const { x } = layout.breaks[1]!;
    expect(layout.entries[0]!.marks[0]!.to).toBeCloseTo(x, 1);
    expect(layout.entries[0]!.marks[0]!.round).toEqual([true, true]);
  });

  test('a label wider than the figure is left out and reported, and its mark stays', () => {
    const layout = layoutHorizontal(someFigure({ events: [someEvent({ id: 'wide', label: 'W'.repeat(99) })], width: 320 }));
    expect(layout.unlabelled).toEqual(['wide']);
    expect(at(layout, 'wide')).toMatchObject({ label: null, marks: [{ row: 'sirte' }] });
  });

  test('names of years that would touch are left out, their lines are not', () => {
    const ticks = (width: number) => layoutHorizontal(someFigure({ width })).ticks;
    expect(ticks(1100).every(({ label }) => label !== null)).toBe(true);
    expect(ticks(320)).toHaveLength(ticks(1100).length);
    const named = ticks(320).flatMap(({ label }) => (label ? [label.text] : []));
    expect(named).toContain('2011');
    expect(named).not.toContain('2012');
  });

  test('a figure too narrow for its row names is refused', { tags: 'planted' }, () => {
    expect(() => layoutHorizontal(someFigure({ width: 60 }))).toThrow(RangeError);
  });
});

describe('the vertical figure', () => {
  test('a later event is lower, its mark level with its words', () => {
    const events = ['2015-02-16', '2012-01-01', '2016-05-12'].map((date, i) =>
      someEvent({ id: `e${i}`, earliest: utc(date), latest: utc(date) + 86_400_000 }),
    );
    const { entries } = layoutVertical(someFigure({ events, width: 358 }));
    expect(entries.map(({ event }) => event.id)).toEqual(['e1', 'e0', 'e2']);
    for (const { marks, label, leader } of entries) {
      const { y, height } = marks[0]!.box;
      expect(y + height / 2).toBeCloseTo(leader![1]);
      expect(label!.lines[0]!.y - leader![1]).toBeCloseTo(0.35 * 12);
    }
  });

  test('an entry says its date and where it happened', () => {
    const { entries } = layoutVertical(
      someFigure({ events: [someEvent({ rows: ['sirte', 'derna'] }), someEvent({ id: 'f', where: 'Nofaliya' })], width: 500 }),
    );
    const lines = entries.map(({ label }) => label!.lines.map(({ text }) => text).join('|'));
    expect(lines).toEqual(['Convoy parades|9 February 2015 · Sirte, Derna', 'Convoy parades|9 February 2015 · Nofaliya']);
    expect(entries[0]!.marks.map(({ row }) => row)).toEqual(['sirte', 'derna']);
  });

  test('columns run west to east, and their names go down in steps', () => {
    const { rows } = layoutVertical(someFigure({ width: 358 }));
    const along = rows.map(({ name }) => [name.x, name.y] as const);
    expect(along.toSorted((a, b) => a[0] - b[0])).toEqual(along);
    expect(along.toSorted((a, b) => a[1] - b[1])).toEqual(along);
  });

  test('two long events in one place are beside each other', () => {
    const long = (id: string) => someEvent({ id, earliest: utc('2014-11-01'), latest: utc('2015-06-01') });
    const centres = layoutVertical(someFigure({ events: [long('a'), long('b')], width: 358 })).entries.map(
      ({ marks }) => marks[0]!.centre,
    );
    expect(centres[0]).not.toBe(centres[1]);
  });

  test('a bar that ends with one day ends above an event of the next', () => {
    const two = someEvent({ id: 'two', earliest: utc('2015-02-14'), latest: utc('2015-02-16') });
    const next = someEvent({ id: 'next', earliest: utc('2015-02-16'), latest: utc('2015-02-17') });
    const { entries } = layoutVertical(someFigure({ events: [two, next], width: 358 }));
    expect(entries[0]!.marks[0]!.to).toBeLessThan(entries[1]!.marks[0]!.from);
  });

  test('columns never take more than their part, however many lanes they need', () => {
    const events = Array.from({ length: 200 }, (_, i) =>
      someEvent({ id: `e${i}`, earliest: utc('2014-11-01') + i, latest: utc('2015-06-01') + i }),
    );
    const { entries } = layoutVertical(someFigure({ events, width: 358 }));
    expect(entries[0]!.label!.box.x).toBeLessThan(358 / 2);
  });
});
