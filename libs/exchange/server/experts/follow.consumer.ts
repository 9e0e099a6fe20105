import { rooms } from '@minga/kernel/contract';
import type { Consumer, LoggedEvent, Tx } from '@minga/kernel/server';
import { matchingWeights } from '../../contract';
import { tell, tellAround } from '../events';

const PEOPLE = 'SELECT account_id AS id FROM expert WHERE account_id = ANY($1::uuid[]) ORDER BY account_id';
const ORGANISATIONS = 'SELECT organisation_id AS id FROM expert WHERE organisation_id = ANY($1::uuid[]) ORDER BY organisation_id';
/** Who asks is part of what experts are measured by, and stands in each row. */
const ASKED_BY = `SELECT id, audience FROM exchange_request WHERE organisation_id = ANY($1::uuid[]) AND state IN ('open', 'matched') ORDER BY id`;

/** What the people’s slice and the stewards’ settings tell, as far as lists of experts depend on it. */
const OF_PEOPLE = ['person.changed', 'account.standing-changed', 'person.erased'];
const OF_ORGANISATIONS = ['organisation.changed', 'organisation.merged'];
const OF_SETTINGS = 'site-setting.changed';

const idsIn = (events: readonly LoggedEvent[], types: readonly string[]): string[] => [
  ...new Set(events.filter(({ body }) => types.includes(body.type)).flatMap(({ subject }) => subject?.id ?? [])),
];

/** Tells of experts in whose country, languages, affiliation or standing something changed. */
async function people(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const { id: accountId } of await tx.query<{ id: string }>(PEOPLE, [ids])) {
    for (const room of [rooms.person(accountId), rooms.exchange()]) tell(tx, room, 'exchange.expert-changed', { accountId }, { type: 'account', id: accountId });
  }
}

async function organisations(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const { id: organisationId } of await tx.query<{ id: string }>(ORGANISATIONS, [ids])) {
    for (const room of [rooms.organisation(organisationId), rooms.exchange()]) tell(tx, room, 'exchange.capacity-changed', { organisationId }, { type: 'organisation', id: organisationId });
  }
  for (const { id, audience } of await tx.query<{ id: string; audience: string }>(ASKED_BY, [ids])) tellAround(tx, id, [audience], 'exchange.changed', { requestId: id });
}

/** A list of experts rests on facts that other slices keep: whoever has one before them is told when those change. */
export const expertsConsumer: Consumer = {
  name: 'exchange:experts',
  types: [...OF_PEOPLE, ...OF_ORGANISATIONS, OF_SETTINGS],
  async handle(tx, events) {
    const [persons, bodies] = [idsIn(events, OF_PEOPLE), idsIn(events, OF_ORGANISATIONS)];
    if (persons.length > 0) await people(tx, persons);
    if (bodies.length > 0) await organisations(tx, bodies);
    const weighed = events.some(({ body }) => body.type === OF_SETTINGS && (body.payload as { key?: string }).key === matchingWeights.key);
    if (weighed) tell(tx, rooms.exchange(), 'exchange.weights-changed', {});
  },
};
