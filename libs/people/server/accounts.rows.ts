import { newId, type Language, type SiteRole } from '@minga/kernel/contract';
import { one, type Sql } from '@minga/kernel/server';
import type { Country, SpokenLanguage } from '../contract';
import { freeHandle } from './handles';
import { searchKey } from './search-key';

export interface NewAccount {
  email: string;
  /** Null: nobody can sign in to it with a password. */
  passwordHash: string | null;
  /** Nobody has proved yet that mail to the address reaches its owner. */
  unproved?: boolean;
  name: string;
  language: Language;
  /** Made from the name when absent. */
  handle?: string;
  country?: Country | null;
  bio?: string | null;
  /** Language of `bio` and `expertise`; `language` when absent. */
  profileLang?: Language;
  languages?: readonly SpokenLanguage[];
  expertise?: readonly string[];
  siteRole?: SiteRole;
  sample?: boolean;
}

/** Two people who register at once may be offered the same handle; a third try in a row is not met by chance. */
const TRIES = 3;

const INSERT = `INSERT INTO account (id, kind, email, password_hash, handle, name, language, bio, profile_lang, languages, expertise, country, site_role, sample, words, email_verified_at)
  VALUES ($1, 'person', $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::text[], $11, $12, $13, to_tsvector('simple', $14), CASE WHEN $15 THEN NULL ELSE now() END)
  ON CONFLICT DO NOTHING RETURNING id`;
const BY_EMAIL = `SELECT id, password_hash FROM account WHERE email = $1`;

/** What is found by: the words of the name, and the handle. */
export const accountWords = (name: string, handle: string): string => searchKey(`${name} ${handle}`);

export interface Credentials {
  id: string;
  password_hash: string | null;
}

/** The account of an e-mail address (already in lower case). */
export const credentialsOf = (sql: Sql, email: string): Promise<Credentials | undefined> => one<Credentials>(sql, BY_EMAIL, [email]);

/** Inserts an account. @returns its id, or undefined when the address is taken */
export async function insertAccount(sql: Sql, account: NewAccount): Promise<string | undefined> {
  for (let tries = 0; tries < TRIES; tries++) {
    const handle = account.handle ?? (await freeHandle(sql, account.name));
    const inserted = await one<{ id: string }>(sql, INSERT, valuesOf(account, handle));
    if (inserted) return inserted.id;
    if (await credentialsOf(sql, account.email)) return undefined;
  }
  throw new Error(`No free handle for a new account after ${TRIES} tries`);
}

const valuesOf = (account: NewAccount, handle: string): unknown[] => [
  newId(),
  account.email,
  account.passwordHash,
  handle,
  account.name,
  account.language,
  account.bio || null,
  account.profileLang ?? account.language,
  JSON.stringify(account.languages ?? []),
  account.expertise ?? [],
  account.country ?? null,
  account.siteRole ?? 'member',
  account.sample ?? false,
  accountWords(account.name, handle),
  account.unproved ?? false,
];
