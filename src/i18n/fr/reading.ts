import type { reading as English } from '../en/reading.ts';
import { part, rich } from '../rich.ts';
import { formats } from './formats.ts';

const notes = { one: '# note', other: '# notes' };

export const reading: typeof English = {
  description: (outlet, published, count) => `${outlet}, ${published} : lu avec ${formats.count(count, notes)}.`,
  cited: (outlet, published) => `${outlet}, ${published}`,
  kicker: (order, all, genre) => `Lecture ${order} sur ${all} : ${genre}`,
  ourHeadline: 'Le texte n’a pas de titre ; celui-ci est de nous.',
  provenance: (outlet, published, provenance) => rich`${part('strong', outlet)}, ${published}. ${provenance}`,
  passagesOnly: (omission) => `Seuls les passages annotés sont montrés ; ${omission} marque ce qui est omis.`,
  wholeText: (outlet) => rich` Le texte entier : ${part('source', outlet)}.`,
  textAndNotes: 'Le texte, paragraphe par paragraphe, avec nos notes',
  paragraph: (number) => `Paragraphe ${number}`,
  note: (number) => `Note ${number}`,
  compare: 'Comparer',
  compareTexts: (title) => `Comparer les textes : ${title}`,
  sources: (publishers) => `Sources : ${publishers}`,
  inference: 'Notre déduction',
  weak: 'Preuve faible : non confirmée par ailleurs.',
  ownPage: (number) => `La note ${number} sur sa propre page`,
  voices: 'Qui le dit, par paragraphe',
  voice: (name, paragraphs) => `${name} (${paragraphs})`,
  voiceNames: {
    'named-official': 'Un responsable nommé',
    'unnamed-official': 'Des responsables anonymes',
    document: 'Un document',
    eyewitness: 'Un témoin oculaire',
    outlet: 'L’affirmation du média lui-même',
    opinion: 'Opinion',
  },
  receipt: 'Récépissé',
  found: (count) => `${count} citations sur ${count} trouvées exactement une fois`,
  foundIn: (count) =>
    rich` dans ce texte : celles de ${formats.count(count, notes)}, et des événements et comparaisons qui reposent sur lui. ${part('quotations', 'Comment elles sont prouvées')}.`,
  sha256: (seed, sum) => rich`SHA-256 du texte, ${part('code', seed)} : ${part('code', sum)}`,
  takeAway: () =>
    rich`${part('cite', 'Citer cette lecture')} · ${part('text', 'Texte brut')} · ${part('offline', 'Le tout en un fichier, à conserver')} ou ${part('pdf', 'sur papier')} (PDF)`,
  comments: 'Commentaires de lecteurs',
  commentsAre: (all, shown) =>
    `${formats.count(all, { one: '# commentaire de lecteur est archivé', other: '# commentaires de lecteurs sont archivés' })} avec le texte ; ce n’est pas de l’information. Rien sur ce site ne s’appuie dessus, sauf pour dire comment le texte a été copié. Montrés : ${shown} ; retenus, chacun avec son motif : ${all - shown}. Les noms sont remplacés.`,
  showComments: 'Montrer les commentaires',
  reader: (number) => `Lecteur ${number}`,
  answering: (number) => `, en réponse au commentaire ${number}`,
  withheld: (reason) => `Retenu. ${reason}`,
  factNote: 'Note de fait.',
  others: 'Autres lectures',
  previous: 'Lecture précédente :',
  next: 'Lecture suivante :',
  share: {
    quoted: '« {quote} »',
    share: 'Partager',
    shareMore: 'Partager …',
    shareNote: 'Partager la note {number}',
    copyLink: 'Copier le lien',
    copyCitation: 'Copier avec la référence',
    copied: 'Lien copié.',
    citationCopied: 'Citation, source et lien copiés.',
    refused: 'La copie n’est pas permise ici. {text}',
    toWords: 'Lien vers ces mots',
  },
};
