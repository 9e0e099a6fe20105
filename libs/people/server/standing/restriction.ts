import type { Restriction, Standing } from '../../contract';

/** SQL: the restriction of the account under this alias holds at this moment. It ends by itself. */
export const holds = (a: string): string => `(${a}.standing <> 'good' AND (${a}.standing_until IS NULL OR ${a}.standing_until > now()))`;
/** SQL conditions over an account: it reads only; it is kept outside. */
export const isSilenced = (a: string): string => `(${holds(a)} AND ${a}.standing = 'silenced')`;
export const isOutside = (a: string): string => `(${holds(a)} AND ${a}.standing IN ('suspended', 'banned'))`;

export interface RestrictionRow {
  standing: Standing;
  standing_until: Date | null;
}

export const restrictionIn = (row: RestrictionRow): Restriction => ({ standing: row.standing, until: row.standing_until?.toISOString() ?? null });
