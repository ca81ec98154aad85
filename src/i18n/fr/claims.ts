import type { claims as English } from '../en/claims.ts';

export const claims: typeof English = {
  title: 'Les divergences entre les sources',
  description:
    'Toutes les affirmations comparables : les mots exacts de chaque texte, ce que disent les preuves, et notre degré de certitude.',
  lead: 'Ce que dit chaque texte avec ses propres mots, côte à côte, et ce qui se vérifie. Un texte qui se tait sur un point ne se trompe pas pour autant : le tableau indique alors « ne le dit pas ».',
  shared: 'Points sur lesquels deux textes ou plus s’expriment',
  alone: 'Points sur lesquels un seul texte s’exprime',
  silent: 'ne le dit pas',
  independent: 'Ce que disent les preuves indépendantes',
  sureness: 'Notre degré de certitude',
  sure: (letter, certainty) => `Fiabilité ${letter}. ${certainty ?? ''}`,
  notes: 'Nos notes sur ces passages',
  counts: {
    heading: 'Les nombres sur un même axe',
    caption:
      'Un point est un nombre unique, même arrondi ; une barre va du plus petit au plus grand ; une ligne de 0 à une extrémité fermée signifie « jusqu’à ». Les nombres sous des intitulés différents portent sur des personnes ou des zones différentes.',
    table: 'Les mêmes nombres. Une date est celle où un nombre a été donné ou publié, non celle où l’on a compté.',
    whose: 'Qui a compté',
    number: 'Nombre',
    date: 'Date',
    stands: 'Où il se trouve',
    upTo: (most) => `jusqu’à ${most}`,
    range: (least, most) => `de ${least} à ${most}`,
    inText: (text, date) => `dans ${text}, ${date}`,
    byTexts: 'donné par l’un des textes',
    byOthers: 'tiré d’autres preuves',
  },
  distances: {
    heading: 'Les distances calculées',
    caption:
      'Chaque barre est le plus court chemin sur le globe entre deux positions, calculé ici ; le trait vertical marque les kilomètres que donne un texte.',
    table:
      'Les mêmes nombres : distances orthodromiques sur une sphère du rayon moyen de la Terre, 6 371 km, exactes à un demi pour cent près environ.',
    from: 'Depuis',
    kilometres: 'Kilomètres',
    miles: 'Milles',
    to: 'Vers',
    position: (from) => `Position : ${from ?? ''}`,
    stated: 'Telle qu’un texte l’indique',
    both: (kilometres, miles) => `${kilometres} km, ${miles} milles`,
    toPlace: (place) => `Vers ${place}`,
    fromPlace: (place) => `depuis ${place}`,
    statedBy: (text, words) => `${text} : « ${words} »`,
    unit: 'Kilomètres à vol d’oiseau',
  },
  figure: (words) => `${words}. Le tableau ci-dessous donne les mêmes nombres.`,
  group: (name, rows) => `${name} : ${rows.join(' ; ')}`,
};
