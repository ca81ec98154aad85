import type { Page } from 'playwright-core';
import { readPdf } from '../harness/pdf.ts';

/** Papers as Playwright calls them, and how wide what is printed on them is between the margins of `print.css`, CSS pixels. */
export const papers = { A4: 658, Letter: 680 } as const;

/** What a browser puts on paper, and what the page says of it while it is laid out for print. */
export interface Printed {
  /** The words of each sheet, white space as single spaces. */
  readonly sheets: readonly string[];
  /** Words that are set over each other, on the paper itself. */
  readonly overlaid: readonly string[];
  /** What only a screen can use and is shown all the same. */
  readonly forScreens: readonly string[];
  /** How far the page reaches beyond the paper, CSS pixels. */
  readonly cut: number;
  /** The words of each heading that is shown; the names of places are left out, for a map says them too. */
  readonly headings: readonly string[];
  /** The addresses of shown links to other sites. */
  readonly outside: readonly string[];
  /** The words at the foot of every page. */
  readonly foot: string;
  /** How light the ground is, and how light the words are, from 0 to 255. */
  readonly ground: number;
  readonly ink: number;
}

/** Prints the page that is open. */
export async function printOf(page: Page, paper: keyof typeof papers): Promise<Printed> {
  const viewport = page.viewportSize()!;
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: papers[paper], height: 900 });
  const told = await page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility();
    const shown = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown);
    const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
    // White where nothing is painted.
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return alpha === 0 ? 255 : Math.round((red + green + blue) / 3);
    };
    const { backgroundColor } = getComputedStyle(document.documentElement);
    const body = getComputedStyle(document.body);
    return {
      forScreens: shown('nav a, button, input, select, .leaflet-container').map(
        (element) => `${element.tagName} ${words(element)}`,
      ),
      cut: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      headings: shown('main :is(h1, h2, .note h3)').map(words),
      outside: shown('a[rel~="external"]').map((link) => link.getAttribute('href') ?? ''),
      foot: shown('.colophon p').map(words).join(''),
      ground: Math.min(light(backgroundColor), light(body.backgroundColor)),
      ink: light(body.color),
    };
  });
  const { texts, overlaid } = await readPdf(await page.pdf({ format: paper }));
  await page.emulateMedia({ media: null });
  await page.setViewportSize(viewport);
  return { ...told, overlaid, sheets: texts.map((text) => text.replace(/\s+/g, ' ').trim()) };
}

const dense = (words: string) => words.replace(/\s/g, '');

/** What is wrong with any print, whatever the page is about; a page that needs more than `most` sheets is wrong too. */
export function faultsOf(
  { sheets, overlaid, forScreens, cut, headings, outside, ground, ink }: Printed,
  most: number,
): readonly string[] {
  const all = dense(sheets.join(''));
  return [
    ...overlaid.map((words) => `set over each other: ${words}`),
    ...forScreens.map((each) => `of no use on paper: ${each}`),
    ...(cut > 0 ? [`${cut} pixels are cut off`] : []),
    ...outside.filter((address) => !all.includes(dense(address))).map((address) => `not printed: ${address}`),
    ...sheets.flatMap((sheet, index) =>
      headings
        .filter((heading) => heading !== '' && sheet.endsWith(heading))
        .map((heading) => `at the foot of ${index + 1}: ${heading}`),
    ),
    ...sheets.flatMap((sheet, index) => (sheet === '' ? [`sheet ${index + 1} is empty`] : [])),
    ...(sheets.length > most ? [`${sheets.length} sheets`] : []),
    ...(ground < 255 || ink > 80 ? [`ink ${ink} on ${ground}`] : []),
  ];
}

/** What of these words stands on no sheet. Numbers are passed over: those of notes stand between the words of a text. */
export function unprinted({ sheets }: Pick<Printed, 'sheets'>, wanted: readonly string[]): readonly string[] {
  const plain = (words: string) => dense(words).replace(/[\d-]/g, '');
  const all = plain(sheets.join(' '));
  return wanted.filter((words) => !all.includes(plain(words)));
}

/** Whether the last sheet has the foot of the page and nothing else. */
export const isFootAlone = ({ sheets, foot }: Pick<Printed, 'sheets' | 'foot'>): boolean =>
  sheets.length > 1 && foot !== '' && dense(sheets.at(-1)!).startsWith(dense(foot).slice(0, 60));
