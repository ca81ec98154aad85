import { excerpt, normaliseTerm, wordsIn } from '../../core/text/search-terms.ts';
import type { SearchRecord } from '../../core/views/search-records.ts';

/** The search: nothing is loaded before the field is used, and without it the page is the index from A to Z. */
const form = document.querySelector<HTMLFormElement>('[data-island=search]');
const input = form?.querySelector('input');
const status = form?.querySelector<HTMLElement>('[data-status]');
const list = form?.querySelector<HTMLElement>('[data-results]');
const most = 30;

type Find = (query: string) => readonly { readonly record: SearchRecord; readonly terms: ReadonlySet<string> }[];

async function load(address: string): Promise<Find> {
  const [{ default: MiniSearch }, response] = await Promise.all([import('minisearch'), fetch(address)]);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
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

function entry(record: SearchRecord, terms: ReadonlySet<string>): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = record.id;
  link.textContent = record.title;
  const kind = document.createElement('span');
  kind.className = 'soft';
  kind.textContent = ` ${record.kind}`;
  const words = document.createElement('p');
  for (const { text, hit } of excerpt(record.text, terms)) {
    if (!hit) words.append(text);
    else words.appendChild(document.createElement('mark')).textContent = text;
  }
  item.append(link, kind, words);
  return item;
}

let ready: Promise<Find> | undefined;
let turn = 0;

async function search(): Promise<void> {
  const query = input!.value.trim();
  const own = (turn += 1);
  try {
    history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
  } catch {
    // A browser may refuse: in a frame, or where somebody types fast. The search works all the same.
  }
  if (query === '') {
    list!.replaceChildren();
    status!.textContent = '';
    return;
  }
  try {
    const found = (await (ready ??= load(form!.dataset['records']!)))(query);
    if (own !== turn) return;
    list!.replaceChildren(...found.slice(0, most).map(({ record, terms }) => entry(record, terms)));
    status!.textContent =
      found.length === 0 ? `Nothing found for “${query}”.` : `${Math.min(most, found.length)} of ${found.length} shown.`;
  } catch {
    ready = undefined;
    status!.textContent = 'The search could not be loaded. The index below holds everything.';
  }
}

if (form && input) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  input.addEventListener('focus', () => void (ready ??= load(form.dataset['records']!)).catch(() => (ready = undefined)), {
    once: true,
  });
  input.addEventListener('input', () => void search());
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value !== '') void search();
}
