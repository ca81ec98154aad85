import type { timeline as English } from '../en/timeline.ts';
import { part, rich } from '../rich.ts';
import { formats } from './formats.ts';

export const timeline: typeof English = {
  title: 'Chronologie',
  description:
    'Tous les événements que les textes rapportent, datés tels que dits et tels que calculés, avec des liens vers les mots.',
  throughOne: 'Selon un seul texte',
  asOfOne: 'Ce qui était paru à la sortie de l’un d’eux',
  together: 'Tous les textes ensemble',
  otherViews: 'Autres vues de la chronologie',
  texts: (count) => formats.count(count, { one: '# texte', other: '# textes' }),
  filter: {
    reading: 'Rapporté par',
    anyReading: 'un texte quelconque ou aucun',
    place: 'Lieu',
    anyPlace: 'partout',
    later: 'La suite',
    shown: 'montrée',
    hidden: 'masquée',
    reset: 'Tout montrer',
  },
  filtered: {
    comma: ', ',
    shown: 'Événements montrés : {count} sur {all}.',
    further: ' La liste entière en compte {total}, sur plusieurs pages.',
    ignored: ' L’adresse demande ce qui n’est pas ici : {names}.',
    keys: '{name}. Les flèches mènent d’un repère à l’autre.',
  },
  eventByEvent: 'Événement par événement',
  letters: () =>
    rich`Une lettre dit à quel point nous sommes sûrs d’un événement : ${part('letters', 'ce que signifient les lettres')}.`,
  later: 'La suite',
  laterMeans: 'Contexte extérieur aux textes : aucun d’eux n’en parle.',
  sampled: (shown, all) =>
    `Événements montrés : ${shown} sur ${all}, ceux que le plus de textes rapportent, puis un choix régulier parmi les autres. La liste les contient tous.`,
  parts: 'Parties de la liste',
  shownParts: (shown, all) => `Événements montrés : ${shown} sur ${all}. Parties :`,
  part: {
    title: (number) => `Chronologie, partie ${number}`,
    description: (number, all) =>
      `Partie ${number} sur ${all} des événements que les textes rapportent, par ordre chronologique.`,
    events: (first, last, all) => `Événements ${first} à ${last} sur ${all}, par ordre chronologique.`,
  },
  standing: {
    reported: '',
    background: 'Arrière-plan : aucun des textes ne le rapporte.',
    publication: 'Le jour où l’un des textes a paru.',
    later: 'Contexte extérieur aux textes.',
  },
  said: (words) => ` (« ${words} »)`,
  noDate: ' (sans date)',
  through: {
    title: (text) => `La chronologie selon ${text} seul`,
    description: (count, outlet) =>
      `${formats.count(count, { one: 'L’événement', other: 'Les # événements' })} que rapporte ${outlet}, et ce que les autres textes ajoutent.`,
    heading: (text) => `Selon ${text} seul`,
    lead: (reading) =>
      rich`${part('reading', reading.title)}, ${reading.published} : ${reading.own} des ${reading.all} événements que les textes rapportent, dont ${reading.alone} qu’aucun autre ne rapporte.`,
    reports: 'Ce qu’il rapporte',
    added: 'Ce que les autres textes ajoutent',
    addedEvent: (date, title) => rich`${date} : ${part('event', title)}`,
    onlyBy: (text) => `rapporté seulement par ${text}`,
    by: (texts) => `rapporté par ${formats.list(texts)}`,
  },
  asOf: {
    title: (text) => `Ce qui était paru à la sortie de ${text}`,
    description: (outlet) =>
      `Ce qu’un lecteur des textes pouvait savoir à la parution de ${outlet}, et ce qu’il ne savait que peut-être.`,
    heading: (text, published) => `À la sortie de ${text}, ${published}`,
    lead: 'Ce que ces textes avaient rapporté jusque-là. Un texte n’est que peut-être paru quand deux dates se recouvrent.',
    out: { surely: 'certainement paru', perhaps: 'peut-être paru', 'not-yet': 'pas encore paru' },
    text: (title, short, published, out) => rich`${part('reading', title)} (${short}), ${published} : ${part('b', out)}`,
    shownTexts: (shown, all) => `Textes montrés : ${shown} sur ${all}, les plus proches.`,
    surely: 'Certainement rapporté jusque-là',
    perhaps: 'Peut-être rapporté jusque-là',
    latest: (shown, all) => rich`${shown} sur ${all}, les plus récents. ${part('timeline', 'La chronologie contient tout.')}`,
    nothing: 'Rien.',
  },
  someShown: (shown, all) => rich`${shown} sur ${all}. ${part('timeline', 'La chronologie contient tout.')}`,
  event: {
    computed: 'Date calculée',
    edtf: (date, edtf) => rich`${date}. EDTF ${part('code', edtf)}`,
    dated: 'Comment il a été daté',
    where: 'Où',
    nowhere: 'Aucun lieu.',
    standing: 'Statut',
    standings: {
      reported: (count, all) => `Rapporté par ${count} des ${formats.count(all, { one: '# texte', other: '# textes' })}.`,
      later: 'Contexte extérieur aux textes : aucun d’eux n’en parle.',
    },
    readIt: 'Le lire',
    asSaid: 'Tel que dit',
    words: (words) => `Ses mots pour la date : « ${words} ».`,
    noDate: 'Il ne donne pas de date.',
    notes: 'Nos notes à ce sujet',
    before: 'Ce qui a certainement précédé',
    after: 'Ce qui a certainement suivi',
  },
  mark: {
    background: 'arrière-plan',
    publication: 'parution d’un texte',
    later: 'plus tard, hors des textes',
    reported: (count, all) => `rapporté par ${count} sur ${all}`,
    semicolon: ' ; ',
    labelled: (label, title) => `${label} : ${title}`,
  },
};
