import { withEvidence, type Bibliography } from './bibliography.ts';
import type { Files } from './files.ts';
import { near } from './near.ts';
import { distanceFromOutline, type Outlines } from './outline.ts';
import { Place } from './place.ts';
import type { Problems, Where } from './problems.ts';
import type { Source } from './source.ts';
import { readList } from './table.ts';
import type { Entry } from './yaml.ts';

/** A place with its evidence found. */
export type GazetteerEntry = Omit<Place, 'evidence'> & { readonly evidence: readonly Source[] };
export type Gazetteer = ReadonlyMap<string, GazetteerEntry>;

/** Kilometres a position may lie outside its country: simplified outlines put some harbours in the sea. */
const grace = 10;

function checkPosition({ value, at }: Entry<Place>, outlines: Outlines, problems: Problems): void {
  const { position, country } = value;
  if (position === undefined || country === undefined) return;
  const outline = outlines.get(country);
  if (outline === undefined) {
    problems.report('unknown-country', at('country'), { country, near: near(country, outlines.keys()) });
    return;
  }
  const km = distanceFromOutline(position.lat, position.lon, outline);
  if (km <= grace) return;
  const swapped = distanceFromOutline(position.lon, position.lat, outline) <= grace;
  problems.report('outside-country', at('position'), {
    lat: position.lat,
    lon: position.lon,
    country,
    km: Math.round(km),
    swapped,
  });
}

/** Reads `places.yaml` in the order of the file; each position is held against its country's outline. `taken`: see `readList`. */
export function readGazetteer(
  files: Files,
  file: string,
  bibliography: Bibliography,
  outlines: Outlines,
  problems: Problems,
  taken?: Map<string, Where>,
): ReadonlyMap<string, Entry<GazetteerEntry>> {
  const entries = readList(files, file, 'place', Place, problems, taken);
  for (const entry of entries.values()) {
    checkPosition(entry, outlines, problems);
    const { within } = entry.value;
    if (within !== undefined && !entries.has(within)) problems.unknown('place', within, entries.keys(), entry.at('within'));
  }
  return withEvidence(entries, bibliography, problems);
}
