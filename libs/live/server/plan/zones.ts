import { isZone } from '../../contract';

/** Of the islands in the oceans, those that belong to the region. */
const REGION_TOO: readonly string[] = ['Pacific/Easter', 'Pacific/Galapagos', 'Atlantic/Stanley', 'Atlantic/South_Georgia', 'Atlantic/Bermuda'];
const inRegion = (zone: string): boolean => zone.startsWith('America/') || REGION_TOO.includes(zone);

const ALL = Intl.supportedValuesOf('timeZone').filter(isZone);

/** Zones to choose from, the region's first. */
export const ZONES: readonly string[] = [...ALL.filter(inRegion), 'UTC', ...ALL.filter((zone) => !inRegion(zone) && zone !== 'UTC')];
