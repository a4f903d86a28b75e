/**
 * Where in a record a text stands, best first: at the beginning of its name, within its name, and so on as the tiers of
 * `record.ts`. In the index a place is one of Pagefind's pages; in code it is its position in this list.
 */
import { type Tier, tiers } from './record.ts';

export const places = ['start', ...tiers] as const;
export type Place = number;

export const startOfName: Place = 0;
export const placeOf = (tier: Tier): Place => tiers.indexOf(tier) + 1;

/** Pagefind's id of the place. */
export const placeId = (place: Place): string => String(place);
