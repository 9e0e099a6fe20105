import { argon2Sync } from 'node:crypto';
import { seededId, type Random } from '../../text/random.ts';
import type { Row } from './insert.ts';

export const PASSWORD = 'una frase de prueba';
export const emailOf = (n: number): string => `persona-${n}@bench.example`;

/** The server's own parameters, so that it finds nothing to renew at the first sign-in. */
const ARGON2 = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const NONCE = Buffer.alloc(16, 7);

function passwordHash(): string {
  const { memory, passes, parallelism } = ARGON2;
  const tag = argon2Sync('argon2id', { message: PASSWORD, nonce: NONCE, ...ARGON2 });
  const encode = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${encode(NONCE)}$${encode(tag)}`;
}

const SECTORS = ['government', 'civil-society', 'technical-community', 'bank', 'academia', 'private-sector', 'intergovernmental'] as const;
const COUNTRIES = ['UY', 'CL', 'BR', 'MX', 'CO', 'PE', 'AR', 'CR', 'EC', 'PY', 'DO', 'PA'] as const;

export interface Person {
  id: string;
  sector: (typeof SECTORS)[number];
}

export const countBySector = (persons: readonly Person[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(persons, ({ sector }) => sector)].map(([sector, some]) => [sector, some.length]));

export interface People {
  persons: Person[];
  rows: { account: Row[]; organisation: Row[]; affiliation: Row[] };
}

/** Accounts with one password, spread over sectors and countries: roles, no real person's name. */
export function makePeople(random: Random, count: number, at: number): People {
  const hash = passwordHash();
  const organisation = SECTORS.map((sector, n) => ({
    id: seededId(random, at),
    name: `Organización ${n}`,
    name_key: `organizacion ${n}`,
    lang: 'es',
    stakeholder_group: sector,
    country: COUNTRIES[n],
    words: `'organizacion':1 '${n}':2`,
    created_at: new Date(at).toISOString(),
  }));
  const persons = Array.from({ length: count }, (_, n) => ({ id: seededId(random, at + n), sector: SECTORS[n % SECTORS.length]! }));
  const account = persons.map(({ id }, n) => ({
    id,
    kind: 'person',
    email: emailOf(n),
    email_verified_at: new Date(at).toISOString(),
    password_hash: hash,
    handle: `persona-${n}`,
    name: `Persona Número ${n}`,
    language: 'es',
    profile_lang: 'es',
    languages: [],
    expertise: [],
    country: COUNTRIES[n % COUNTRIES.length],
    site_role: 'member',
    sample: false,
    words: `'persona':1 'numero':2 '${n}':3`,
    created_at: new Date(at).toISOString(),
  }));
  const affiliation = persons.map(({ id }, n) => ({
    id: seededId(random, at + n),
    account_id: id,
    organisation_id: organisation[n % SECTORS.length]!.id,
    title: 'Responsable de proyecto',
    lang: 'es',
    state: 'claimed',
    from_at: new Date(at).toISOString(),
  }));
  return { persons, rows: { account, organisation, affiliation } };
}
