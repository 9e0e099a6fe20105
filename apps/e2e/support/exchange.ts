import { exchangeRoutes } from '@minga/exchange/contract';
import { newId } from '@minga/kernel/contract';
import { peopleRoutes, type RegisterInput } from '@minga/people/contract';
import { createAccount, sampleLine, type Person } from './people';

const STEWARD = 'secretaria';
const DAY_MS = 86_400_000;

/** A day from now, as an ISO date. */
export const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** The secretariat confirms whom somebody speaks for. */
export async function verify(person: Person): Promise<void> {
  const people = (await sampleLine(STEWARD)).api(peopleRoutes);
  for (let after: string | undefined; ; ) {
    const { items, next } = await people.claims({ query: { after } });
    const claim = items.find((one) => one.person.id === person.id);
    if (claim) return people.verifyAffiliation({ params: { affiliationId: claim.affiliationId } });
    if (!next) throw new Error(`Nobody claims to be ${person.name}`);
    after = next;
  }
}

/** An account whose organisation is known to have sent it. */
export async function createVerified(name: string, overrides: Partial<RegisterInput> = {}): Promise<Person> {
  const person = await createAccount(name, overrides);
  await verify(person);
  return person;
}

export interface OpenRequest {
  id: string;
  title: string;
  address: string;
}

/** A request of theirs that the secretariat published: help for 18 days and money for travel and fees. */
export async function openRequest(asker: Person): Promise<OpenRequest> {
  const title = `Demo registro civil ${newId().slice(-6)}`;
  const api = asker.line.api(exchangeRoutes);
  const { id } = await api.draftRequest({
    body: {
      title, need: 'Hoy las partidas se emiten en papel en 14 oficinas.', aim: 'Documento de arquitectura y plan de 12 meses', lang: 'es', modalities: ['remote-advice'], languages: ['es'],
      from: inDays(30), until: inDays(90), effortDays: 18, offersUntil: inDays(20), currency: 'USD', budget: [{ kind: 'travel', amount: 600_000 }, { kind: 'fees', amount: 1_800_000 }],
    },
  });
  await api.actOnRequest({ params: { requestId: id }, body: { act: 'submit' } });
  const { address } = await (await sampleLine(STEWARD)).api(exchangeRoutes).actOnRequest({ params: { requestId: id }, body: { act: 'publish' } });
  return { id, title, address };
}
