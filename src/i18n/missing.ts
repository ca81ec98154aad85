import { en } from './en/index.ts';

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function* missing(wanted: unknown, given: unknown, name: string): Generator<string> {
  if (isGroup(wanted)) {
    for (const [key, value] of Object.entries(wanted))
      yield* missing(value, isGroup(given) ? given[key] : undefined, name === '' ? key : `${name}.${key}`);
  } else if (typeof given !== typeof wanted || (given === '' && wanted !== '')) yield name;
}

/**
 * The names of the words that a catalogue lacks, compared with the English one: `reading.next`. The compiler tells them too, but
 * a build does not ask it.
 */
export const missingPhrases = (phrases: unknown): readonly string[] => [...missing(en, phrases, '')];
