import { newId } from '@minga/kernel/contract';
import { one, type Sql } from '@minga/kernel/server';
import type { ProviderButton, ProviderInput, RuleRole } from '../../contract';

/** A rule as it is kept. */
export interface StoredRule {
  claim: string;
  value: string;
  title: string;
  organisationId: string | null;
  groupId: string | null;
  role: RuleRole | null;
}

export interface ProviderRow {
  id: string;
  name: string;
  issuer: string;
  client_id: string;
  client_secret: string | null;
  scopes: string;
  mail_domains: string[];
  trusted_domains: string[];
  rules: StoredRule[];
  enabled: boolean;
  changed_at: Date;
  people: number;
}

export type ProviderValues = Omit<ProviderInput, 'clientSecret' | 'scopes'> & { scopes: string; sealedSecret: string | null };

const COLUMNS = `p.id, p.name, p.issuer, p.client_id, p.client_secret, p.scopes, p.mail_domains, p.trusted_domains, p.rules, p.enabled, p.changed_at`;
const PEOPLE = '(SELECT count(*)::int FROM account_identity i WHERE i.provider_id = p.id) AS people';
const LIST = `SELECT ${COLUMNS}, ${PEOPLE} FROM identity_provider p ORDER BY lower(p.name), p.id`;
const BY_ID = `SELECT ${COLUMNS}, ${PEOPLE} FROM identity_provider p WHERE p.id = $1`;
const BUTTONS = 'SELECT id, name FROM identity_provider WHERE enabled ORDER BY lower(name), id';
const INSERT = `INSERT INTO identity_provider (id, name, issuer, client_id, client_secret, scopes, mail_domains, trusted_domains, enabled)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (issuer) DO NOTHING RETURNING id`;
const UPDATE = `UPDATE identity_provider SET name = $2, issuer = $3, client_id = $4, client_secret = coalesce($5, client_secret), scopes = $6,
  mail_domains = $7, trusted_domains = $8, enabled = $9, changed_at = now() WHERE id = $1`;
const SAME_ISSUER = 'SELECT id FROM identity_provider WHERE issuer = $1';
const SET_RULES = 'UPDATE identity_provider SET rules = $2::jsonb WHERE id = $1';

const valuesOf = (id: string, { name, issuer, clientId, sealedSecret, scopes, mailDomains, trustedDomains, enabled }: ProviderValues): unknown[] => [
  id, name, issuer, clientId, sealedSecret, scopes, mailDomains, trustedDomains, enabled,
];

export const newProviderId = newId;

export const providerRows = {
  list: (sql: Sql) => sql.query<ProviderRow>(LIST),
  byId: (sql: Sql, id: string) => one<ProviderRow>(sql, BY_ID, [id]),
  buttons: (sql: Sql) => sql.query<ProviderButton>(BUTTONS),
  /** @returns false when another one has this issuer */
  insert: async (sql: Sql, id: string, values: ProviderValues) => (await sql.query(INSERT, valuesOf(id, values))).length > 0,
  update: (sql: Sql, id: string, values: ProviderValues) => sql.query(UPDATE, valuesOf(id, values)),
  ofIssuer: (sql: Sql, issuer: string) => one<{ id: string }>(sql, SAME_ISSUER, [issuer]),
  setRules: (sql: Sql, id: string, rules: readonly StoredRule[]) => sql.query(SET_RULES, [id, JSON.stringify(rules)]),
};
