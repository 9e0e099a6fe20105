import type { SiteSettingsStore, Sql } from '@minga/kernel/server';
import { matchingWeights, weightsIn, type Weights } from '../../contract';

/** The weights as of a snapshot: a view and its cursor tell of the same instant. */
export const weightsNow = async (sql: Sql, settings: SiteSettingsStore): Promise<Weights> => weightsIn(await settings.in(sql, matchingWeights));
