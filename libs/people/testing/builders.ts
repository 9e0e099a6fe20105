import { newId } from '@minga/kernel/contract';
import { system, type MingaApp } from '@minga/kernel/server';
import type { Account, Organisation, OrganisationInput } from '../contract';
import { createAccount, type GivenAccount } from '../server/create-account';
import { ensureOrganisation } from '../server/organisations.service';
import { hashPassword } from '../server/password';
import { accountById } from '../server/profile.queries';
import { organisationById } from '../server/search.queries';
import { newSessionToken } from '../server/session-token';
import { sessionRows } from '../server/sessions.rows';

/** The password of every built account, so that it is hashed once. */
export const TEST_PASSWORD = 'una frase de prueba';
let passwordHash: Promise<string> | undefined;

const SESSION_COOKIE = 'minga_session';

export interface AccountOverrides extends Partial<Omit<GivenAccount, 'organisation'>> {
  /** Registered just now. Others came weeks ago: nothing that is there for new accounts holds them up. */
  newcomer?: boolean;
  organisation?: Partial<GivenAccount['organisation']>;
}

export interface BuiltAccount {
  account: Account;
  /** The cookie header of a living session of this account. */
  session: string;
}

/** Names that nobody in a test has twice. */
const unique = (): string => newId().slice(-12);

const CAME_EARLIER = `UPDATE account SET created_at = created_at - interval '90 days' WHERE id = $1`;

/** An account with an organisation, signed in. Everything may be overridden; names and addresses are unique by themselves. */
export async function buildAccount(app: MingaApp, overrides: AccountOverrides = {}): Promise<BuiltAccount> {
  const name = overrides.name ?? `Demo Persona ${unique()}`;
  const given: GivenAccount = {
    email: `${unique()}@example.org`,
    passwordHash: await (passwordHash ??= hashPassword(TEST_PASSWORD)),
    language: 'es',
    title: 'Directora',
    ...overrides,
    name,
    organisation: { name: 'Demo · Gobierno de Uruguay', stakeholderGroup: 'government', country: 'UY', lang: 'es', ...overrides.organisation },
  };
  const { token, hash } = newSessionToken();
  const account = await app.db.write(system('test'), async (tx) => {
    const { id } = await createAccount(tx, given);
    if (!overrides.newcomer) await tx.query(CAME_EARLIER, [id]);
    await sessionRows.open(tx, id, hash, { browser: 'Firefox', system: 'Linux' }, { method: 'password', newDevice: false });
    return accountById(tx, id);
  });
  return { account: account!, session: `${SESSION_COOKIE}=${token}` };
}

/** An organisation, added by nobody in particular. */
export async function buildOrganisation(app: MingaApp, overrides: Partial<OrganisationInput> = {}): Promise<Organisation> {
  const given: OrganisationInput = { name: `Demo · Organización ${unique()}`, stakeholderGroup: 'civil-society', country: 'CL', ...overrides };
  return app.db.write(system('test'), async (tx) => {
    const id = await ensureOrganisation(tx, { ...given, lang: 'es' }, null);
    return (await organisationById(tx, id))!;
  });
}
