import type { Note } from '../../entities/note.ts';

/**
 * Where an error in a note is reported, filled with the note's id and words: a message to `address` where that is a mail address,
 * else a page there with the query `note` and `words`. Undefined where the site names no address.
 */
export function reportAddress(address: string | null, { id, quote }: Pick<Note, 'id' | 'quote'>): string | undefined {
  if (address === null) return undefined;
  if (URL.canParse(address) && /^https?:/.test(address)) {
    const form = new URL(address);
    form.searchParams.set('note', id);
    form.searchParams.set('words', quote);
    return form.href;
  }
  // What is neither is printed on the page about the method, and nothing can be filled in.
  if (!/^\S+@\S+$/.test(address)) return undefined;
  const query = { subject: `Note ${id}`, body: `“${quote}”` };
  const fields = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `mailto:${address}?${fields.join('&')}`;
}
