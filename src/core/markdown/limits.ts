// What a parser of Markdown reads by calling itself: some hundreds deep it takes minutes, and some thousands deep its stack ends;
// of millions of line ends it keeps millions of records. Nothing that a person writes comes near these figures.
const faults: readonly (readonly [RegExp, string])[] = [
  [/^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){51}/m, 'lists or block quotes more than 50 deep'],
  [/^(?: {0,3}\t| {4}){51}/m, 'a line indented by more than 200 columns'],
  [/([*_~])\1{200}/, 'more than 200 emphasis marks in a row'],
];

const mostMarks = 1000;
const mostCharacters = 1_000_000;

/**
 * The first thing in a piece of prose that is too deep or too long to be read, in words, with its offset in UTF-16 code units;
 * undefined where there is none.
 */
export function findExcess(text: string): { readonly what: string; readonly offset: number } | undefined {
  if (text.length > mostCharacters) return { what: 'more than a million characters', offset: mostCharacters };
  const found = faults.map(([pattern, what]) => ({ what, offset: text.search(pattern) }));
  let [marks, first] = [0, 0];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    if (line.trim() === '') marks = 0;
    if (marks === 0) first = index;
    marks += line.match(/[*_~]+/g)?.length ?? 0;
    if (marks > mostMarks) {
      found.push({ what: `a paragraph with more than ${mostMarks} emphasis marks`, offset: first });
      break;
    }
  }
  return found.filter(({ offset }) => offset >= 0).sort((a, b) => a.offset - b.offset)[0];
}
