import { addressPart, type Language } from '@minga/kernel/contract';
import type { Sql, Tx } from '@minga/kernel/server';
import { one } from '@minga/kernel/server';
import type { CaseInput } from '../../contract';

export interface CaseText {
  title: string;
  needed: string;
  done: string;
  result: string;
  lessons: string;
  documents: string[];
  lang: Language;
}

export interface StoredCase extends CaseText {
  revision: number;
  published_at: Date | null;
}

/** Path of a case’s page. The id is its request’s. */
export const caseAddress = (id: string, title: string): string => `/x/cases/${addressPart(id, title)}`;

const ONE = 'SELECT title, needed, done, result, lessons, documents, lang, revision, published_at FROM exchange_case WHERE request_id = $1';
const KEEP = `INSERT INTO exchange_case (request_id, title, needed, done, result, lessons, documents, lang, changed_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (request_id) DO UPDATE SET title = excluded.title, needed = excluded.needed, done = excluded.done, result = excluded.result, lessons = excluded.lessons,
    documents = excluded.documents, lang = excluded.lang, changed_by = excluded.changed_by, changed_at = now(), revision = exchange_case.revision + 1 RETURNING revision`;
const PUBLISH = 'UPDATE exchange_case SET published_at = now() WHERE request_id = $1 RETURNING title';

export const caseRows = {
  one: (sql: Sql, requestId: string) => one<StoredCase & Record<string, unknown>>(sql, ONE, [requestId]),
  async keep(tx: Tx, requestId: string, by: string, { title, needed, done, result, lessons, documents, lang }: CaseInput & { lang: Language }): Promise<number> {
    const [row] = await tx.query<{ revision: number }>(KEEP, [requestId, title, needed, done, result, lessons, documents, lang, by]);
    return row!.revision;
  },
  async publish(tx: Tx, requestId: string): Promise<string> {
    const [row] = await tx.query<{ title: string }>(PUBLISH, [requestId]);
    return caseAddress(requestId, row!.title);
  },
};
