import type { about as English } from '../en/about.ts';
import { part, rich } from '../rich.ts';

export const about: typeof English = {
  title: 'Comment ce dossier est fait',
  description:
    'Comment les citations sont prouvées, ce que signifient catégories et lettres, comment dates et lieux ont été établis, et ce qu’on ignore.',
  who: 'Qui l’a relu, et où envoyer les corrections',
  editor: (name) => `Relecture indépendante : ${name}.`,
  noEditor: 'Aucun relecteur indépendant n’a lu ce dossier.',
  corrections: (address) => `Corrections : ${address}`,
  noCorrections: 'Cette copie n’indique pas d’adresse pour les corrections : écrivez à qui l’a publiée, ou vous l’a donnée.',
  made: 'Corrections apportées',
  feed: () => rich`Chacune est datée et annoncée aussi dans ${part('feed', 'un fil')}.`,
  access: {
    heading: 'Si tout le monde peut l’utiliser',
    aim: () =>
      rich`Nous visons les WCAG 2.2 au niveau AA. ${part('assurance', 'Ce qui a été essayé')} a sa propre page, avec ce qui a échoué.`,
    points: [
      'Textes, notes, dates et lieux sont complets sans script, et dans un seul ordre : une note suit son paragraphe, quoi que l’écran montre à côté.',
      'La carte et la chronologie sont des dessins accompagnés d’une liste qui dit la même chose en mots. Qui ne voit aucun des deux dessins perd les distances, et rien d’autre.',
      'Tout est accessible et utilisable au clavier. La couleur ne dit jamais rien à elle seule : chaque catégorie de note a aussi une forme et un mot. Clair, sombre, couleurs forcées, mouvement réduit et gros caractères suivent les réglages de l’appareil.',
      'Les noms arabes sont signalés comme arabes, pour être lus et composés comme tels.',
    ],
    tested: () =>
      rich`${part('b', 'Essayé avec un lecteur d’écran :')} une lecture, la chronologie et la carte, avec Orca 43 et Chromium, en novembre 2026. Nous avons lu ce qu’il allait dire sans l’entendre. Ce qui empêchait d’avancer à l’oreille a été corrigé ; il reste bavard.`,
    untested: () =>
      rich`${part('b', 'Non essayé :')} aucun autre lecteur d’écran, et aucune personne handicapée n’a été consultée. Les pages n’ont été essayées que dans Chromium, sur aucun téléphone tenu en main. Les contrôles automatiques ne trouvent qu’une partie des obstacles.`,
    hard: () =>
      rich`${part('b', 'Difficultés connues :')} la figure des dates est dense, et sa liste est plus commode à fort grossissement ou à l’oreille ; un lecteur d’écran ne dit pas où commencent les mots annotés, seulement où ils finissent. Les citations gardent l’orthographe et les coquilles de leurs sources, qu’un lecteur d’écran prononce telles quelles.`,
  },
  verify: {
    title: 'Cet exemplaire imprimé est-il encore à jour ?',
    description:
      'L’empreinte que porte chaque page imprimée, comment elle est calculée, et ce qui a changé d’une édition à l’autre.',
    lead: 'Chaque page imprimée porte douze chiffres d’une empreinte. Elle est calculée à partir des seuls textes et du dossier : elle change avec la moindre de leurs lettres et avec rien d’autre. Comparez les chiffres de votre exemplaire à ceux-ci.',
    present: 'Le contenu actuel',
    onPaper: 'Sur papier',
    inFull: 'En entier',
    dossierOf: 'Dossier du',
    edition: 'Édition',
    editionOf: (date) => `Celle du ${date}.`,
    changed: 'Aucune : le contenu a changé depuis la dernière édition.',
    noneYet: 'Aucune encore : ce contenu n’a pas été diffusé comme édition.',
    again: () => rich`Le même contenu à réimprimer : ${part('a4', 'le dossier en A4')} et ${part('letter', 'en Letter')}.`,
    editions: 'Éditions',
    noEditions:
      'Aucune à ce jour. Un exemplaire dont les chiffres ne sont pas ceux ci-dessus a été imprimé à partir d’un état jamais diffusé comme édition.',
    isPresent: ', l’édition actuelle',
    computing: 'Comment elle est calculée',
    computed:
      'Chaque fichier des textes et du dossier reçoit sa somme SHA-256. Les sommes, avec les chemins des fichiers et dans leur ordre, forment une liste, et la somme SHA-256 de cette liste est l’empreinte. La liste des éditions en est exclue, parce qu’elle nomme elle-même des empreintes. Dans une copie du projet, ceci affiche la même :',
  },
  assurance: {
    title: 'Ce qui est promis, et comment on l’a essayé',
    description:
      'Chaque promesse de ce site en une phrase, les contrôles qui la mettent à l’épreuve, combien ont tenu, et les défauts introduits pour voir s’ils peuvent échouer.',
    lead: 'Un contrôle qui n’a jamais échoué ne montre pas grand-chose. À côté de chaque promesse figurent donc deux nombres : combien de contrôles ont tenu, et combien de défauts, introduits pour voir si de tels contrôles peuvent échouer, ont été détectés.',
    unrecorded: 'Les contrôles de ce dossier n’ont pas encore été enregistrés.',
    held: 'Contrôles qui ont tenu',
    heldOf: (held, checks, pages) => `${held} sur ${checks}, pour ${pages} pages`,
    caught: 'Défauts introduits et détectés',
    of: (some, all) => `${some} sur ${all}`,
    broken: 'Promesses rompues',
    noneBroken: 'Aucune que les contrôles puissent voir',
    on: 'Date de l’essai',
    content: 'Contenu essayé',
    present: 'C’est le contenu des pages actuelles.',
    stale: (hash) =>
      rich`Les textes ou le dossier ont changé depuis : le contenu actuel est ${part('code', hash)}. Ce qui suit a été montré pour le précédent.`,
    status: { kept: 'Tenue', broken: 'Non tenue', untried: 'Non essayée' },
    checks: (held, checks) => ` : ${held} contrôles sur ${checks}`,
    faults: (caught, planted) => ` ; défauts introduits et détectés : ${caught} sur ${planted}`,
    notSeen: 'Non vu :',
    unseen: 'Ce qu’aucun contrôle ne voit',
    unseenMeans:
      'Si une note est juste, si une source est pesée équitablement, si quelque chose d’important a été omis. Les preuves ont été lues dans des copies conservées et personne n’a été interrogé. Les contrôles trouvent les défauts auxquels quelqu’un a pensé.',
    again: 'Recommencer l’essai',
    againHow: () =>
      rich`Dans une copie du projet, ${part('code', 'npm test')} lance tous les essais, et ${part('code', 'npm run assure')} les lance avec la configuration de l’hébergeur et les deux constructions, puis écrit les nombres qui figurent ici.`,
  },
};
