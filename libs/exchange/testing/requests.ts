import type { Client } from '@minga/kernel/contract';
import { system, type MingaApp } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type AccountOverrides, type BuiltAccount } from '@minga/people/testing';
import { exchangeRoutes, type DraftInput } from '../contract';
import { move } from '../server';

const VERIFY = `UPDATE affiliation SET state = 'verified', verified_how = 'steward', verified_at = now() WHERE account_id = $1 AND until_at IS NULL`;
const DAY_MS = 86_400_000;

/** A day from now, as an ISO date. */
export const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Somebody whom an organisation is known to have sent. */
export async function buildVerified(app: MingaApp, overrides: AccountOverrides = {}): Promise<BuiltAccount> {
  const built = await buildAccount(app, overrides);
  await app.db.query(VERIFY, [built.account.id]);
  return built;
}

const REPRESENT = `UPDATE affiliation SET state = 'verified', verified_how = 'steward', verified_at = now(), representative = true
  WHERE account_id = $1 AND until_at IS NULL RETURNING organisation_id AS id`;

/** Lets somebody answer for their organisation. @returns the organisation's id */
export async function makeRepresentative(app: MingaApp, { account }: BuiltAccount): Promise<string> {
  return (await app.db.query<{ id: string }>(REPRESENT, [account.id]))[0]!.id;
}

export const exchangeApi = (app: TestApp, who?: BuiltAccount): Client<typeof exchangeRoutes> => app.client(exchangeRoutes, who?.session);

/** A request that lacks nothing. */
export const wholeRequest = (): Required<Omit<DraftInput, 'groupId' | 'themes' | 'skills'>> => ({
  title: 'Arquitectura para un registro civil en línea',
  need: 'Hoy las partidas se emiten en papel en 14 oficinas.\n\nQueremos un registro único y no sabemos si conviene una base central o una federada.',
  aim: 'Documento de arquitectura y plan de 12 meses',
  beneficiaries: '2,8 millones de personas',
  lang: 'es',
  modalities: ['remote-advice', 'expert-mission'],
  languages: ['es', 'en'],
  from: inDays(30),
  until: inDays(90),
  effortDays: 18,
  offersUntil: inDays(20),
  currency: 'USD',
  budget: [{ kind: 'travel', amount: 600_000 }, { kind: 'fees', amount: 1_800_000 }],
  visibility: 'public',
  links: ['https://example.org/registro.pdf'],
});

export interface BuiltRequest {
  id: string;
  address: string;
  revision: number;
  maker: BuiltAccount;
}

export type BuiltState = 'draft' | 'in-review' | 'returned' | 'open' | 'withdrawn' | 'suspended' | 'expired';

export interface RequestOverrides extends DraftInput {
  maker?: BuiltAccount;
  /** As far as it goes without others; `open` unless told. */
  state?: BuiltState;
}

const WAYS: Record<BuiltState, readonly ('submit' | 'return' | 'publish' | 'withdraw' | 'suspend' | 'expire')[]> = {
  draft: [],
  'in-review': ['submit'],
  returned: ['submit', 'return'],
  open: ['submit', 'publish'],
  withdrawn: ['submit', 'publish', 'withdraw'],
  suspended: ['submit', 'publish', 'suspend'],
  expired: ['submit', 'publish', 'expire'],
};
const PARTY = { submit: 'requester', withdraw: 'requester', return: 'steward', publish: 'steward', suspend: 'steward', expire: 'system' } as const;

/** A request of a verified maker, taken to a state. */
export async function buildRequest(app: TestApp, { maker, state = 'open', ...need }: RequestOverrides = {}): Promise<BuiltRequest> {
  const by = maker ?? (await buildVerified(app));
  const { id, address, revision } = await exchangeApi(app, by).draftRequest({ body: { ...wholeRequest(), ...need } });
  for (const act of WAYS[state]) {
    await app.db.write(system('test'), (tx) => move(tx, id, act, { as: PARTY[act], reason: 'Prueba', facts: { complete: true, 'deadline-passed': true } }));
  }
  return { id, address, revision, maker: by };
}

const NAME = 'INSERT INTO exchange_requester (request_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING';

/** A colleague who acts for the request as well. */
export async function nameRequester(app: MingaApp, request: { id: string }, who: BuiltAccount): Promise<void> {
  await app.db.query(NAME, [request.id, who.account.id]);
}
