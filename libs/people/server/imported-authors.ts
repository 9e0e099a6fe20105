import { newId } from '@minga/kernel/contract';
import type { Sql } from '@minga/kernel/server';

export interface ImportedAuthor {
  /** Stable and unique over all imports, such as `consul:decide-madrid:1234`. */
  key: string;
  name: string;
}

const INSERT = `INSERT INTO account (id, kind, handle, name, language, profile_lang, external_key, words)
  SELECT i.id, 'imported', i.handle, i.name, $5, $5, i.key, ''
  FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS i(id, handle, name, key)
  ON CONFLICT (external_key) DO NOTHING`;
const FOUND = 'SELECT id, external_key AS key FROM account WHERE external_key = ANY($1::text[])';

/** Handles are for the database only: imported names have no page and cannot be mentioned. */
const importedHandle = (id: string): string => `i-${id.replaceAll('-', '')}`;

/**
 * The accounts that stand for imported, unclaimed authors, by their key; those that are missing are made. Two statements
 * however many, so it is called once a batch. They have no e-mail and cannot sign in.
 * @param lang language of the imported texts
 */
export async function ensureImportedAuthors(sql: Sql, authors: readonly ImportedAuthor[], lang = 'es'): Promise<Map<string, string>> {
  const byKey = new Map(authors.map((author) => [author.key, author]));
  const unique = [...byKey.values()].map((author) => ({ ...author, id: newId() }));
  if (unique.length === 0) return new Map();
  const keys = unique.map(({ key }) => key);
  const handles = unique.map(({ id }) => importedHandle(id));
  await sql.query(INSERT, [unique.map(({ id }) => id), handles, unique.map(({ name }) => name), keys, lang]);
  const rows = await sql.query<{ id: string; key: string }>(FOUND, [keys]);
  return new Map(rows.map(({ id, key }) => [key, id]));
}
