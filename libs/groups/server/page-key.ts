import { invalidField } from '@minga/kernel/contract';

/** The place of a row in a list ordered by an instant, then by id. */
export interface PageKey {
  at: string;
  id: string;
}

const KEY = /^(\d{13})-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

export const pageKey = (at: Date, id: string): string => `${at.getTime()}-${id}`;

/** @throws Refusal 422 for a key that was not made here */
export function parsePageKey(key: string | undefined): PageKey | undefined {
  if (!key) return undefined;
  const [, milliseconds, id] = KEY.exec(key) ?? [];
  if (!milliseconds || !id) throw invalidField('after', 'malformed');
  return { at: new Date(Number(milliseconds)).toISOString(), id };
}

/** The rows of a page that was read one row too far, and whether there was that row. */
export const cutPage = <R>(rows: R[], limit: number): { page: R[]; more: boolean } => ({ page: rows.slice(0, limit), more: rows.length > limit });
