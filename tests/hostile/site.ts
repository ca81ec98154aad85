import { findInvalidCharacter } from '../../src/core/text/encoding.ts';
import { root } from '../../src/integration/environment.ts';
import { buildProject } from '../harness/build-project.ts';
import { copyProject } from '../harness/copy-project.ts';
import { dossierOf, writeFiles } from './dossier.ts';
import { examples, naughty, own, plainWords } from './strings.ts';

const isAccepted = (text: string) => text !== '' && findInvalidCharacter(text) === undefined;

/** Every string that is tried as a name. */
export const tried = [plainWords, ...naughty, ...own];
/** Those that the core takes, and those that it must refuse by name. */
export const accepted = tried.filter(isAccepted);
export const refused = tried.filter((text) => !isAccepted(text));

/** The dossier that the hostile site is built from. */
export const hostileFiles = () => dossierOf(accepted, { examples });

/** Really builds the pages of the hostile dossier in a copy of the project at `folder`, which may not be there yet. */
export function buildHostile(folder: string): string {
  copyProject(root, folder, ['seeds', 'src/dossier']);
  writeFiles(folder, hostileFiles());
  return buildProject(folder, { pagesOnly: true });
}
