import type { Check } from '../check.ts';
import { data } from './data.ts';
import { headingOrder, oneHeading } from './headings.ts';
import { outsideLinks, ownFiles } from './hosts.ts';
import { pointed, uniqueIds } from './ids.ts';
import { landmarks } from './landmarks.ts';
import { language } from './language.ts';
import { leavings, ownAddress } from './leavings.ts';
import { links } from './links.ts';
import { descriptions, titles } from './titles.ts';
import { nothingInline, policyFirst, scriptsLast } from './trust.ts';

/** Everything that must hold on every page of a built site, whatever address it was built for. */
export const checks: readonly Check[] = [
  language,
  titles,
  descriptions,
  oneHeading,
  headingOrder,
  landmarks,
  uniqueIds,
  pointed,
  policyFirst,
  nothingInline,
  scriptsLast,
  ownFiles,
  outsideLinks,
  links,
  data,
  ownAddress,
  leavings,
];
