import { phrases } from 'virtual:foothold/phrases/search';
import { excerpt, normaliseTerm, wordsIn } from '../../core/text/search-terms.ts';
import type { SearchRecord } from '../../core/views/search-records.ts';
import { createElement, fill, updateAddress } from '../browser.client.ts';

/** The search. The index is loaded when the field is first used; without a script the page is an index from A to Z. */
const form = document.querySelector<HTMLFormElement>('[data-island=search]');
const input = form?.querySelector('input');
const status = form?.querySelector<HTMLElement>('[data-status]');
const list = form?.querySelector<HTMLElement>('[data-results]');
const MAX_RESULTS = 30;

type Search = (query: string) => readonly { readonly record: SearchRecord; readonly terms: ReadonlySet<string> }[];

async function loadIndex(url: string): Promise<Search> {
  const [{ default: MiniSearch }, response] = await Promise.all([import('minisearch'), fetch(url)]);
  if (!response.ok) throw new Error(`${url} failed to load: ${response.status}`);
  const records = (await response.json()) as SearchRecord[];
  const index = new MiniSearch<SearchRecord>({
    fields: ['title', 'names', 'text'],
    tokenize: (text) => wordsIn(text).map(({ word }) => word),
    processTerm: (term) => normaliseTerm(term) || null,
    searchOptions: {
      boost: { title: 4, names: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(records);
  const byId = new Map(records.map((record) => [record.id, record]));
  return (query) => index.search(query).map(({ id, terms }) => ({ record: byId.get(id as string)!, terms: new Set(terms) }));
}

const resultItem = ({ id, title, kind, text }: SearchRecord, terms: ReadonlySet<string>): HTMLLIElement =>
  createElement(
    'li',
    {},
    createElement('a', { href: id, textContent: title }),
    createElement('span', { className: 'soft', textContent: ` ${kind}` }),
    createElement('p', {}, ...excerpt(text, terms).map(({ text, hit }) => (hit ? createElement('mark', {}, text) : text))),
  );

let index: Promise<Search> | undefined;
const searchIndex = (): Promise<Search> => (index ??= loadIndex(form!.dataset['records']!));
let latest = 0;

async function search(): Promise<void> {
  const query = input!.value.trim();
  const own = (latest += 1);
  updateAddress(query === '' ? location.pathname : `?${new URLSearchParams({ q: query }).toString()}`);
  if (query === '') {
    list!.replaceChildren();
    status!.textContent = '';
    return;
  }
  try {
    const found = (await searchIndex())(query);
    // The reader has typed on while the index was loading.
    if (own !== latest) return;
    list!.replaceChildren(...found.slice(0, MAX_RESULTS).map(({ record, terms }) => resultItem(record, terms)));
    status!.textContent =
      found.length === 0
        ? fill(phrases.nothing, { query })
        : fill(phrases.shown, { count: Math.min(MAX_RESULTS, found.length), all: found.length });
  } catch {
    // Try again at the next key.
    index = undefined;
    status!.textContent = phrases.failed;
  }
}

if (form && input) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  input.addEventListener('focus', () => void searchIndex().catch(() => (index = undefined)), { once: true });
  input.addEventListener('input', () => void search());
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value !== '') void search();
}
