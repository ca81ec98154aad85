import type { Dossier } from '../../core/dossier.ts';
import type { Links } from '../../core/links.ts';
import { citationFiles } from '../citations/files.ts';
import { annotationFiles } from './annotations.ts';
import { claimFiles } from './claims.ts';
import type { DataFile } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import { eventFiles } from './events.ts';
import { manifestFiles } from './manifest.ts';
import { placeFiles } from './places.ts';
import { sourceFiles } from './sources.ts';

/** Every file of the data release. The same dossier and the same address give the same bytes. */
export function release(dossier: Dossier, links: Links): readonly DataFile[] {
  const files = [
    ...annotationFiles(dossier, links),
    ...eventFiles(dossier, links),
    ...placeFiles(dossier, links),
    ...claimFiles(dossier, links),
    ...sourceFiles(dossier),
    ...citationFiles(dossier, links),
  ];
  const described = [...files, dataPackage(dossier, links, files)];
  return [...described, ...manifestFiles(dossier, described)];
}
