import type { Dossier } from '../core/dossier.ts';
import type { Claim } from '../core/entities/claim.ts';
import type { BlockId } from '../core/entities/id.ts';
import type { Gazetteer } from '../core/entities/place.ts';
import type { Reading } from '../core/entities/reading.ts';
import { isLinked } from '../core/views/reading/marks.ts';

/** Ids of the places that a paragraph names, without countries and regions, which a dot cannot represent. */
export function placesInParagraph(reading: Reading, block: BlockId, places: Gazetteer): readonly string[] {
  const named = reading.places.filter((mention) => mention.block === block).map(({ id }) => id);
  return [...new Set(named)].filter((id) => isLinked(places.get(id)!.kind));
}

/** Ids of the places that a claim is about: those between which it reckons distances, and those that its words name. */
export function placesInWords({ says, distances }: Claim, { readings, places }: Dossier): readonly string[] {
  const named = [...says.values()].flat().flatMap(({ reading, passage }) =>
    readings
      .get(reading)!
      .places.filter(({ block, start, end }) => block === passage.block && start >= passage.start && end <= passage.end)
      .map(({ id }) => id),
  );
  const reckoned = distances.flatMap(({ from, to }) => [from, to]);
  return [...new Set([...named, ...reckoned])].filter((id) => isLinked(places.get(id)!.kind));
}
