import type { MaturityDimension } from '../../contract';
import { seededTermId } from '../taxonomy/seed/seed';

/** Fields of the taxonomy as it was seeded, and in what a country that asks for help in them is measured. */
const FIELDS: Record<string, MaturityDimension> = {
  strategy: 'online-services', services: 'online-services', blocks: 'online-services', data: 'online-services', sectors: 'online-services', openness: 'participation',
  'cyber-policy': 'cyber-policy', 'cyber-culture': 'cyber-culture', 'cyber-education': 'cyber-education', 'cyber-law': 'cyber-law', 'cyber-standards': 'cyber-standards',
};
const DIMENSIONS = new Map(Object.entries(FIELDS).map(([code, dimension]) => [seededTermId('theme', code), dimension]));

/** The dimensions of fields by id; a field that stewards added has none. */
export const dimensionsOf = (fields: readonly string[]): MaturityDimension[] => [...new Set(fields.flatMap((id) => DIMENSIONS.get(id) ?? []))];
