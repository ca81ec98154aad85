// @module-tag handed-on
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parts, readPdf, textOf } from '../../tests/harness/pdf.ts';
import { printFaces } from './faces.ts';
import { facesIn, PrintError, type Typeset, typesetter } from './typesetter.ts';

const faces = await printFaces();
const head =
  '#set document(title: "A", date: datetime(year: 2001, month: 6, day: 1))\n#set text(font: "Public Sans Print", lang: "en", fallback: false)\n';

/** Templates: one that sets each string of its data as a paragraph, and some with a fault each. */
const templates = {
  plain: `${head}#set text(hyphenate: false)\n#for words in json("data.json").words { par(words) }`,
  untitled: '#set text(font: "Public Sans Print", fallback: false)\nOne',
  unclosed: `${head}#let a = (`,
  strange: `${head}#text(font: "No Such Face", fallback: false)[One]`,
  borrowed: `${head}#text(font: "Libertinus Serif")[One]`,
  silent: `${head}#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"), format: "svg")`,
  torn: `${head}#image(bytes("<svg"), format: "svg", alt: "A")`,
  astray: `${head}#link(label("nowhere"))[One]`,
  wanting: `${head}#json("data.json").wanting.missing`,
};

let folder = '';
let typeset: Typeset;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'typeset-'));
  for (const [name, text] of Object.entries(templates)) writeFileSync(join(folder, `${name}.typ`), text);
  typeset = typesetter(folder, faces);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The paragraphs that a PDF reader finds when these strings are set. */
async function printed(words: readonly string[]): Promise<readonly string[]> {
  const { parts: pages } = await readPdf(typeset('plain', { words }));
  return pages.flatMap((page) => parts(page, 'P')).map((part) => textOf(part));
}

const collapsed = (words: string) => words.replace(/\s+/g, ' ').trim();

describe('text is set as it is, and never read as markup', () => {
  test('what Typst would make something of comes out letter for letter', async () => {
    const words = [
      '*strong* _slanted_ `raw` #text(red)[a] #panic("live") $x^2$ <label> @label',
      '= Heading',
      '- item',
      '+ item',
      '/ term: item',
      '// a comment',
      '/* a comment */ behind it',
      'a -- b --- c ... "d" \'e\' a~b \\ \\u{41} \\#',
      '#import "style.typ": * #include "data.json" #read("/etc/passwd") #eval("1+1") #sys.inputs',
      ')] } ] ) { ( [ "] #{',
      'https://host.example/ #"a" <script>alert(1)</script> &amp; &#65;',
      '“Curly” ‘quotes’, a dash – and — one more…',
    ];
    expect(await printed(words)).toEqual(words);
  });

  test('so does any row of its signs', async () => {
    const signs = fc.string({
      unit: fc.constantFrom(...Array.from('#*_`$<>@=-+/\\"\'~^&|()[]{}:;,.!?a1 ')),
      minLength: 1,
      maxLength: 40,
    });
    const words = fc
      .sample(signs, { numRuns: 150, seed: 7 })
      .map(collapsed)
      .filter((each) => each !== '');
    expect(words.length).toBeGreaterThan(100);
    expect(await printed(words)).toEqual(words);
  });

  test('Arabic names come out in their order, with lam and alef apart', async () => {
    writeFileSync(
      join(folder, 'arabic.typ'),
      `${head}#import "style.typ": arabic\n#for name in json("data.json").names { par[Before #arabic(name) behind] }`,
    );
    writeFileSync(
      join(folder, 'style.typ'),
      '#let arabic(name) = text(font: "Amiri Print", lang: "ar", dir: ltr, name.replace(" ", "\\u{a0}"))',
    );
    const names = ['طرابلس', 'الدولة الإسلامية', 'راس لانوف', 'فندق كورنثيا'];
    const { parts: pages } = await readPdf(typeset('arabic', { names }));
    expect(pages.flatMap((page) => parts(page, 'P')).map((part) => textOf(part))).toEqual(
      names.map((name) => `Before ${name} behind`),
    );
  });
});

describe('what cannot be printed stops everything, with the reason:', () => {
  test.each([
    [
      'a character that no face draws',
      'plain',
      { words: ['One', 'Two ж'] },
      /plain\.typ cannot be printed:\n {2}no face draws "ж" \(U\+0436\) in words\.1: "Two ж"/,
    ],
    ['an Arabic letter that the Arabic face lacks', 'plain', { words: ['\u0870'] }, /no face draws "\u0870" \(U\+0870\)/],
    ['a template with a fault', 'unclosed', {}, /unclosed\.typ:3:\d+: unclosed delimiter/],
    [
      'a face that is not there, of which the compiler only warns',
      'strange',
      {},
      /strange\.typ:3:\d+: unknown font family: no such face/,
    ],
    [
      'a face of the machine or of the compiler',
      'borrowed',
      {},
      /set in LibertinusSerif-Regular, which is not one of the faces given/,
    ],
    ['a drawing without words', 'silent', {}, /missing alt text/],
    ['a malformed drawing', 'torn', {}, /torn\.typ:3:\d+: failed to parse SVG/],
    ['a link that leads nowhere', 'astray', {}, /astray\.typ:3:\d+: label `<nowhere>` does not exist/],
    [
      'data that a template asks for and does not get',
      'wanting',
      { other: 1 },
      /wanting\.typ:3:\d+: dictionary does not contain key "wanting"/,
    ],
    ['a document without a title', 'untitled', {}, /missing document title/],
  ])('%s', { tags: 'planted' }, (_, template, data, words) => {
    expect(() => typeset(template, data)).toThrow(PrintError);
    expect(() => typeset(template, data)).toThrow(words);
  });
});

test('a document is set again after one that failed', async () => {
  expect(() => typeset('plain', { words: ['ж'] })).toThrow();
  expect(await printed(['One'])).toEqual(['One']);
});

test('the same data give the same bytes', () => {
  const words = ['One', 'Two'];
  const again = typesetter(folder, faces);
  expect(again('plain', { words }).equals(typeset('plain', { words }))).toBe(true);
  expect(again('plain', { words: ['One', 'Tvo'] }).equals(typeset('plain', { words }))).toBe(false);
});

test.each([
  ['/BaseFont /ABCDEF+SomeFace-Bold\n', ['SomeFace-Bold']],
  ['/BaseFont/SomeFace /BaseFont /ABCDEF+SomeFace', ['SomeFace']],
  ['/FontName /ABCDEF+Other', []],
])('the faces in %j are %j', (pdf, found) => {
  expect(facesIn(Buffer.from(pdf))).toEqual(found);
});
