import type { Sql } from '@minga/kernel/server';
import type { PersonCard } from '../contract';

/** Where pictures are served; `photo.controller.ts` answers there. */
export const PHOTO_PATH = '/files/photos';

/**
 * Joins what a card needs to an `account` row under this alias. One index look-up each.
 * @example `SELECT p.id, ${cardJson('a')} AS author FROM post p JOIN account a ON a.id = p.author_id ${cardJoins('a')}`
 */
export const cardJoins = (account: string): string => `
  LEFT JOIN affiliation ${account}_f ON ${account}_f.account_id = ${account}.id AND ${account}_f.until_at IS NULL
  LEFT JOIN organisation ${account}_o ON ${account}_o.id = ${account}_f.organisation_id`;

/** The path of a picture's size as an SQL expression, null without picture. */
export const photoSql = (account: string, size: 'small' | 'large'): string =>
  `'${PHOTO_PATH}/' || ${account}.photo || '-${size}.webp'`;

/** A `PersonCard` as a JSON expression over an alias joined by `cardJoins`. */
export const cardJson = (account: string): string => `json_build_object(
  'id', ${account}.id, 'handle', ${account}.handle, 'name', ${account}.name,
  'stakeholderGroup', ${account}_o.stakeholder_group, 'country', ${account}.country,
  'organisation', ${account}_o.name, 'verified', ${account}_f.state = 'verified' IS TRUE, 'photo', ${photoSql(account, 'small')}, 'imported', ${account}.kind = 'imported')`;

/** False for who registered and was not let in yet: they have no page and are not found. */
export const ADMITTED = (account: string): string =>
  `NOT EXISTS (SELECT FROM admission ${account}_d WHERE ${account}_d.account_id = ${account}.id AND ${account}_d.state <> 'approved')`;

const CARDS = `SELECT ${cardJson('a')} AS card FROM account a ${cardJoins('a')} WHERE a.id = ANY($1::uuid[])`;
const BY_HANDLE = `SELECT ${cardJson('a')} AS card FROM account a ${cardJoins('a')}
  WHERE a.handle = ANY($1::text[]) AND a.kind = 'person' AND a.erased_at IS NULL AND ${ADMITTED('a')}`;

interface CardRow {
  card: PersonCard;
}

/** The cards of accounts, by id, in one statement. Unknown ids are absent. */
export async function cardsOf(sql: Sql, ids: readonly string[]): Promise<Map<string, PersonCard>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.query<CardRow>(CARDS, [[...new Set(ids)]]);
  return new Map(rows.map(({ card }) => [card.id, card]));
}

/** The people behind `@handles`, by lower-case handle, in one statement. Imported names and erased accounts are absent. */
export async function accountsByHandles(sql: Sql, handles: readonly string[]): Promise<Map<string, PersonCard>> {
  if (handles.length === 0) return new Map();
  const wanted = [...new Set(handles.map((handle) => handle.toLowerCase()))];
  const rows = await sql.query<CardRow>(BY_HANDLE, [wanted]);
  return new Map(rows.map(({ card }) => [card.handle, card]));
}
