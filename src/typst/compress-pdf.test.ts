// @module-tag parts
import { expect, test } from 'vitest';
import { parts, readPdf, textOf } from '../../tests/harness/pdf.ts';
import { compressPdf } from './compress-pdf.ts';

const structure = (count: number) => Array.from({ length: count }, (_, n) => `${n + 20} 0 R`).join(' ');

/** A small tagged PDF in the plain form that the compiler writes, with `count` words on its page. */
function plainPdf(count: number): Buffer {
  const content = Array.from(
    { length: count },
    (_, n) => `/P <</MCID ${n}>> BDC BT /F 9 Tf 20 ${800 - 12 * (n % 60)} Td (word ${n} endobj xref) Tj ET EMC`,
  ).join('\n');
  const objects = new Map<number, string>([
    [1, '<</Type /Catalog /Pages 2 0 R /Lang (en) /MarkInfo <</Marked true>> /StructTreeRoot 10 0 R>>'],
    [2, '<</Type /Pages /Kids [3 0 R] /Count 1>>'],
    [
      3,
      '<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 820] /StructParents 0 /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>>',
    ],
    [4, `<</Length ${content.length}>>\nstream\n${content}\nendstream`],
    [5, '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>'],
    [6, '<</Title (A title)>>'],
    [10, `<</Type /StructTreeRoot /K 11 0 R /ParentTree <</Nums [0 [${structure(count)}]]>>>>`],
    [11, `<</Type /StructElem /S /Document /P 10 0 R /K [${structure(count)}]>>`],
    ...Array.from({ length: count }, (_, n): [number, string] => [
      n + 20,
      `<</Type /StructElem /S /P /P 11 0 R /Pg 3 0 R /K ${n}>>`,
    ]),
  ]);
  let text = '%PDF-1.7\n%\x80\x80\x80\x80\n\n';
  const size = count + 20;
  const entries = ['0000000000 65535 f\r\n'];
  for (let number = 1; number < size; number += 1) {
    const body = objects.get(number);
    entries.push(body === undefined ? '0000000000 00000 f\r\n' : `${String(text.length).padStart(10, '0')} 00000 n\r\n`);
    if (body !== undefined) text += `${number} 0 obj\n${body}\nendobj\n\n`;
  }
  return Buffer.from(
    `${text}xref\n0 ${size}\n${entries.join('')}trailer\n<<\n/Size ${size}\n/Root 1 0 R\n/Info 6 0 R\n>>\nstartxref\n${text.length}\n%%EOF`,
    'latin1',
  );
}

const wordsOf = async (pdf: Buffer) => {
  const { title, language, parts: pages } = await readPdf(pdf);
  return { title, language, words: pages.flatMap((page) => parts(page, 'P')).map((part) => textOf(part)) };
};

test.each([1, 60, 900])('a PDF of %i words says the same when it is compressed', async (count) => {
  const pdf = plainPdf(count);
  const found = await wordsOf(await compressPdf(pdf));
  expect(found).toEqual(await wordsOf(pdf));
  expect(found.words.at(-1)).toBe(`word ${count - 1} endobj xref`);
});

test('a tagged PDF becomes much smaller', async () => {
  const pdf = plainPdf(900);
  expect((await compressPdf(pdf)).length).toBeLessThan(pdf.length * 0.6);
});

test('the same bytes come out each time', async () => {
  expect((await compressPdf(plainPdf(60))).equals(await compressPdf(plainPdf(60)))).toBe(true);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['another kind of file', Buffer.from('One two three')],
])('%s is refused', { tags: 'planted' }, async (_, bytes) => {
  await expect(compressPdf(bytes)).rejects.toThrow();
});
