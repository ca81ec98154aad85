import type { site as English } from '../en/site.ts';
import { part, rich } from '../rich.ts';
import { formats } from './formats.ts';

export const site: typeof English = {
  titled: (page, name) => `${page} – ${name}`,
  skip: 'Aller au contenu',
  main: 'Navigation principale',
  readings: 'Lectures',
  timeline: 'Chronologie',
  map: 'Carte',
  differences: 'Divergences',
  about: 'À propos',
  find: 'Rechercher',
  further: 'Autres pages',
  actors: 'Qui est qui',
  sources: 'Sources',
  data: 'Données',
  made: 'Comment ce dossier est fait',
  promised: 'Ce qui est promis',
  briefing: 'Dossier à imprimer (PDF)',
  verify: 'Vérifier un exemplaire imprimé',
  rights: (date) =>
    rich`Les textes appartiennent à leurs ayants droit ; nous n’avons pas demandé d’autorisation pour les reproduire ici. Nos notes et nos données sont sous CC BY 4.0. Lieux : ${part('geonames', 'GeoNames')} (CC BY 4.0) ; contours : ${part('outlines', 'Natural Earth')}. Dossier du ${part('date', date)}.`,
  feedTitle: 'Corrections et ajouts',
  comma: ', ',
  colon: ' : ',
  quoted: (words) => `« ${words} »`,
  nested: (words) => words.replaceAll('« ', '“').replaceAll(' »', '”'),
  home: {
    wholeTimeline: 'Toute la chronologie, événement par événement',
    readings: 'Les lectures',
    reading: (text) =>
      `${text.outlet}, ${text.published} : ${text.genre}. ${formats.count(text.notes, { one: '# note', other: '# notes' })}.`,
    sharpest: 'Les plus fortes divergences',
    allComparisons: (count) => formats.count(count, { one: 'La # comparaison', other: 'Les # comparaisons' }),
    places: 'Les lieux nommés',
    allPlaces: 'Tous les lieux et leurs mentions',
    paper: 'Sur papier',
    briefing: () =>
      rich`Tout le dossier en un seul document à distribuer, avec les textes, leurs notes, la chronologie, les cartes et les comparaisons : ${part('a4', 'A4')} ou ${part('letter', 'Letter')} (PDF).`,
    oneEach: 'Une lecture à la fois (PDF)',
    fingerprint: () =>
      rich`Chaque page imprimée porte une empreinte de douze chiffres de ce dont elle est faite ; ${part('verify', 'Vérifier un exemplaire imprimé')} dit si elle est encore à jour. Les pages de ce site s’impriment aussi.`,
  },
  nowhere: {
    title: 'Page introuvable',
    description: 'Il n’y a pas de page à cette adresse.',
    heading: 'Il n’y a rien à cette adresse',
    lead: 'Elle contient peut-être une faute de frappe, ou a été coupée à la copie. Ces pages existent :',
    reading: (title, short) => `${title} (${short})`,
    timeline: 'La chronologie',
    map: 'La carte et ses lieux',
    differences: 'Les divergences entre les sources',
  },
  moved: {
    title: (id) => `Déplacé : ${id}`,
    description: 'Cette page a changé d’adresse.',
    heading: 'Cette page a été déplacée',
    lead: (address) =>
      rich`Ce qui se trouvait ici a maintenant une autre adresse : ${part('address', address)}. L’ancienne est conservée pour que les liens y mènent encore.`,
  },
  missingFragment: {
    missing: 'La partie « {id} » que l’adresse nomme n’est pas sur cette page. ',
    nearest: 'La plus proche est « {id} »',
  },
};
