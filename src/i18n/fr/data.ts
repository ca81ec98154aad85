import type { data as English } from '../en/data.ts';
import { part, rich } from '../rich.ts';

const code = (text: string) => part('code', text);

export const data: typeof English = {
  title: 'Données',
  description:
    'Les notes, événements, lieux, affirmations et sources de ce dossier en données ouvertes, avec schémas, sommes de contrôle et licence.',
  lead: 'Tout ce dont les pages sont faites, en fichiers : notes, événements, lieux, affirmations, sources. Il n’y a rien à aspirer ici.',
  licence: 'Licence',
  licensed: (licence, site) =>
    rich`Ce qui est de nous est sous ${part('licence', licence)} : nommez ${site} et donnez un lien vers la page utilisée. Les textes appartiennent à leurs ayants droit. Ils ne sont pas dans les données, hormis les mots que nous citons. Les commentaires de lecteurs ne sont dans aucun fichier.`,
  files: 'Fichiers',
  head: { file: 'Fichier', about: 'Ce qu’il contient', holds: 'Nombre', size: 'Taille' },
  schemaOf: (file) => `Schéma JSON de ${file}`,
  schema: 'Schéma',
  plainText: 'En texte brut, chaque lecture avec ses notes',
  manifest: () =>
    rich`${part('manifest', 'Le manifeste')} donne la longueur et le SHA-256 de chaque fichier, et le SHA-256 des textes dont ils sont tirés.`,
  names: 'Comment les choses sont nommées',
  named: () =>
    rich`Chaque lecture, note, événement, lieu, affirmation et source a un ${code('id')}. Il est choisi à la main et demeure : un id publié une fois ne disparaît jamais sans une page qui mène plus loin. En données liées, une chose porte le nom de son adresse.`,
  otherCopy:
    'Une copie de ce site sans adresse l’appelle urn:uuid: suivi d’un UUID fait de son chemin, le même dans toutes ces copies.',
  thisCopy:
    'Cette copie du site n’a pas d’adresse : elle appelle une chose urn:uuid: suivi d’un UUID fait de son chemin, le même dans toutes ces copies.',
  annotations: 'Annotations',
  annotated: () =>
    rich`Une note est une annotation de sa lecture selon le modèle du W3C, et retrouve son passage de deux façons dont chacune suffit. Par ses mots : ${code('exact')} avec ${code('prefix')} et ${code('suffix')} ne se trouve qu’une fois dans le texte. Par sa place : le fragment du paragraphe, et dans le paragraphe ${code('start')} et ${code('end')}, comptés en caractères Unicode à partir de 0. Le texte lui-même est nommé par son SHA-256 dans ${code('dcterms:source')}. Ce que fait la note est un corps ${code('classifying')}, notre degré de certitude un corps ${code('assessing')}, et chaque page de preuve publiable un corps ${code('linking')}.`,
  dates: 'Dates et lieux',
  dated: () =>
    rich`${code('edtf')} est une date au format Extended Date/Time Format. ${code('earliest')} et ${code('latest')} sont le premier et le dernier jour qu’elle peut désigner ; s’il n’y en a pas, la case reste vide, et aucun intervalle n’est remplacé par son milieu. Un lieu dont la position n’est pas exacte a le ${code('radius')} du cercle où il se trouve, en mètres. Un lieu que personne n’a localisé n’a pas de géométrie.`,
  tables: 'Colonnes des tableaux',
  tabled:
    'UTF-8 sans indicateur d’ordre des octets, virgules, une ligne d’en-tête, des lignes terminées par CR LF. Plusieurs valeurs d’une même case sont séparées par une barre. Une case qu’un tableur prendrait pour une formule commence par une apostrophe.',
  corrections: 'Corrections et ajouts',
  corrected: () => rich`Ce qui est corrigé ou ajouté après la publication est annoncé ici et dans ${part('feed', 'un fil')}.`,
};
