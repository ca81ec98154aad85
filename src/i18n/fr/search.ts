import type { search as English } from '../en/search.ts';

export const search: typeof English = {
  title: 'Rechercher',
  description: 'Cherchez dans les paragraphes, les notes, les lieux, les événements et les acteurs, ou parcourez-les de A à Z.',
  label: 'Un mot, un nom, un lieu dans toutes ses graphies, en arabe aussi',
  submit: 'Chercher',
  index: 'De A à Z',
  letters: 'Lettres',
  kinds: { paragraph: 'Paragraphe', event: 'Événement', comparison: 'Comparaison', place: 'Lieu', actor: 'Acteur' },
  noteKind: (kind) => `Note : ${kind}`,
  live: {
    nothing: 'Rien trouvé pour « {query} ».',
    shown: 'Résultats montrés : {count} sur {all}.',
    failed: 'La recherche n’a pas pu être chargée. L’index ci-dessous contient tout.',
  },
};
