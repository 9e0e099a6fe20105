import type { Language } from '@minga/kernel/contract';
import { one, type Sql } from '@minga/kernel/server';

export interface Owner {
  id: string;
  language: Language;
}

const BY_EMAIL = `SELECT id, language FROM account WHERE email = $1 AND erased_at IS NULL`;

/** Whose an address is (lower case). */
export const ownerOf = (sql: Sql, email: string): Promise<Owner | undefined> => one<Owner & Record<string, unknown>>(sql, BY_EMAIL, [email]);
