import { property } from '../../harness/hast.ts';
import { type Check, onEachPage, planted } from '../check.ts';

export const language: Check = {
  name: 'every page names its language',
  find: onEachPage(({ elements }) => {
    const lang = property(
      elements.find(({ tagName }) => tagName === 'html')!,
      'lang',
    );
    return lang !== undefined && /^[a-z]{2,3}(-|$)/.test(lang)
      ? []
      : [`<html> has ${lang === undefined ? 'no lang' : `lang="${lang}"`}`];
  }),
  planted: { 'no language': planted({ html: '' }), 'an empty language': planted({ html: 'lang=""' }) },
};
