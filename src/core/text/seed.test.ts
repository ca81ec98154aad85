// @module-tag seeds
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitBlocks, readSeed } from './seed.ts';

test.each([
  ['nothing', '', [], []],
  ['one line', 'a', ['a'], ['a']],
  ['one line with its end', 'a\n', ['a'], ['a']],
  ['two lines', 'a\nb', ['a\nb'], ['a', 'b']],
  ['lines that end at CR LF', 'a\r\nb\r\n\r\nc\r\n', ['a\r\nb', 'c'], ['a', 'b', 'c']],
  ['lines that end at CR', 'a\rb\r\rc', ['a\rb', 'c'], ['a', 'b', 'c']],
  ['lines that end in three ways', 'a\r\n\n\rb', ['a', 'b'], ['a', 'b']],
  ['blank lines before, between and after', '\n\na\n\n\nb\n\n', ['a', 'b'], ['a', 'b']],
  ['blank lines that hold spaces and tabs', 'a\n \t\nb', ['a', 'b'], ['a', 'b']],
  ['a blank line of no-break spaces', 'a\n\u00A0\nb', ['a', 'b'], ['a', 'b']],
  ['nothing but blanks', ' \n\t\n\u00A0', [], []],
  ['a mark of byte order', '\uFEFFa\n\nb', ['\uFEFFa', 'b'], ['\uFEFFa', 'b']],
  ['a mark of byte order alone', '\uFEFF', [], []],
  ['tabs and spaces at both ends', '\ta \n\n  b\t', ['\ta ', '  b\t'], ['\ta ', '  b\t']],
  ['NUL and half a character', '\0\n\n\uD800', ['\0', '\uD800'], ['\0', '\uD800']],
  ['what other systems take for a line end', 'a\u2028b\fc\vd', ['a\u2028b\fc\vd'], ['a\u2028b\fc\vd']],
])('%s is divided at blank lines, and at each line', (_, text, atBlankLines, atLines) => {
  expect(splitBlocks(text, 'blank-lines').map((block) => block.text)).toEqual(atBlankLines);
  expect(splitBlocks(text, 'lines').map((block) => block.text)).toEqual(atLines);
});

const pieces = [
  'a',
  'b c',
  '.',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '\uFEFF',
  '\u00A0',
  'é',
  '😀',
  '\uD800',
  '\uDC00',
  '\0',
  '\u2028',
];
const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' }))).map((some) => some.join(''));
const divisions = fc.constantFrom('blank-lines' as const, 'lines' as const);

test('blocks and what lies between them are the seed again', () => {
  fc.assert(
    fc.property(texts, divisions, (text, division) => {
      let at = 0;
      let joined = '';
      for (const block of splitBlocks(text, division)) {
        const between = text.slice(at, block.start);
        expect(between.trim()).toBe('');
        joined += between + block.text;
        at = block.end;
      }
      expect(text.slice(at).trim()).toBe('');
      expect(joined + text.slice(at)).toBe(text);
    }),
  );
});

test('no block is blank, ends with a line end, or holds what would part it', () => {
  fc.assert(
    fc.property(texts, divisions, (text, division) => {
      for (const [index, block] of splitBlocks(text, division).entries()) {
        expect(block.id).toBe(`p${index + 1}`);
        const lines = block.text.split(/\r\n|\n|\r/);
        expect(lines.filter((line) => line.trim() === '')).toEqual([]);
        if (division === 'lines') expect(lines).toHaveLength(1);
      }
    }),
  );
});

test('a long text is divided into as many blocks as it has', () => {
  expect(splitBlocks('word\n\n'.repeat(100_000), 'blank-lines').at(-1)).toMatchObject({
    id: 'p100000',
    start: 599_994,
    end: 599_998,
  });
});

// FIPS 180-2, appendix B, and the digest of the empty message.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('the sum of "%s" is the one in the standard', (text, sum) => {
  expect(readSeed('a.txt', text, 'lines').sha256).toBe(sum);
});

test('the sum is that of the bytes, the mark of byte order among them', () => {
  expect(readSeed('a.txt', '\uFEFFé', 'lines').sha256).not.toBe(readSeed('a.txt', 'é', 'lines').sha256);
});
