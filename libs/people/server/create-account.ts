import type { Language } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import type { Country } from '../contract';
import { credentialsOf, insertAccount, type NewAccount } from './accounts.rows';
import { affiliate } from './affiliations/affiliate';
import { ensureOrganisation, type NewOrganisation } from './organisations.service';

export interface GivenAccount extends NewAccount {
  organisation: NewOrganisation;
  /** What the person does there, in `language`. */
  title: string;
  country?: Country | null;
  language: Language;
}

/**
 * An account with its organisation, for seeders and operators: made once an e-mail address (lower case), which a second
 * call finds as it is. The country is the organisation's unless given. Hash the password first, with `hashPassword`.
 */
export async function createAccount(tx: Tx, given: GivenAccount): Promise<{ id: string; created: boolean }> {
  const existing = await credentialsOf(tx, given.email);
  if (existing) return { id: existing.id, created: false };
  const country = given.country === undefined ? (given.organisation.country ?? null) : given.country;
  const id = await insertAccount(tx, { ...given, country });
  if (!id) throw new Error(`The address of a new account was taken while it was made`);
  const organisationId = await ensureOrganisation(tx, given.organisation, id);
  await affiliate(tx, { accountId: id, organisationId, title: given.title, lang: given.language });
  return { id, created: true };
}
