import { ar } from './ar/index.ts';
import { en, type Phrases } from './en/index.ts';
import { fr } from './fr/index.ts';

/** The catalogues by primary language subtag (BCP 47). */
export const catalogues: ReadonlyMap<string, Phrases> = new Map([en, fr, ar].map((phrases) => [phrases.language, phrases]));

/** The catalogue of a language tag: that of `fr` for `fr-CA`. Undefined where there is none. */
export const findPhrases = (language: string): Phrases | undefined => catalogues.get(language.split('-')[0]!.toLowerCase());

/** The catalogue of a language tag. Throws a RangeError where there is none, which the check of `site.yaml` has ruled out. */
export function phrasesFor(language: string): Phrases {
  const phrases = findPhrases(language);
  if (phrases === undefined) throw new RangeError(`no catalogue has the words of the language ${language}`);
  return phrases;
}
