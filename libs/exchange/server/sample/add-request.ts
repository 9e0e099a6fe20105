import { newId } from '@minga/kernel/contract';
import { one, type Tx } from '@minga/kernel/server';
import { audienceOf, type RequestState } from '../../contract';
import { canonicalText, digestOf } from '../agreement/canonical';
import { renewParties } from '../deal/parties';
import { seededTermId } from '../taxonomy/seed/seed';
import type { GivenOffer, GivenRequest } from './given';
import { addWork } from './add-work';
import { sampleTerms, type FromOrganisation, type SampleDeal } from './terms';

const DAY_MS = 86_400_000;
/** Moments and days reckoned from one now. */
export interface Clock {
  at(daysAgo: number): string;
  day(daysOn: number): string;
}
export const clockOf = (now: number): Clock => ({
  at: (daysAgo) => new Date(now - daysAgo * DAY_MS).toISOString(),
  day: (daysOn) => new Date(now + daysOn * DAY_MS).toISOString().slice(0, 10),
});

const ORGANISATION = `SELECT o.id, o.name FROM affiliation f JOIN organisation o ON o.id = f.organisation_id WHERE f.account_id = $1 AND f.until_at IS NULL`;
const REQUEST = `INSERT INTO exchange_request (id, maker_id, organisation_id, title, need, aim, beneficiaries, lang, themes, skills, modalities, languages, from_on, until_on, effort_days, offers_until,
    budget, asked, visibility, state, before_state, audience, sample, created_at, changed_at, state_since, opened_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::uuid[], $10::uuid[], $11::text[], $12::text[], $13::date, $14::date, $15, $16::date, $17::jsonb, $18, $19, $20, $21, $22, true, $23, $24, $24, $25) RETURNING number`;
const REQUESTER = 'INSERT INTO exchange_requester (request_id, account_id) VALUES ($1, $2)';
const MOVE = 'INSERT INTO exchange_move (request_id, act, from_state, to_state, party, by_id, at, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)';
const OFFER = `INSERT INTO exchange_offer (id, request_id, maker_id, organisation_id, offered, message, days, from_on, currency, state, declined, created_at, changed_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8::date, 'USD', $9, CASE WHEN $9 = 'declined' THEN 'other-offer' END, $10, $10)`;
const QUESTION = 'INSERT INTO exchange_question (id, request_id, by_id, text, at, answer, answered_by, answered_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $5)';
const PLEDGE = 'INSERT INTO exchange_pledge (id, request_id, organisation_id, by_id, conditions, state, at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $7)';
const LINE = 'INSERT INTO exchange_pledge_line (pledge_id, kind, amount) VALUES ($1, $2, $3)';
const AGREEMENT = 'INSERT INTO exchange_agreement (request_id, number, by_id, terms, canonical, digest, at, signed_at) VALUES ($1, 1, $2, $3::jsonb, $4, $5, $6, $6)';
const SIGN = `INSERT INTO exchange_signature (request_id, number, side, party_id, party, account_id, name, role, digest, at)
  SELECT $1, 1, $2, $3, $4, a.id, a.name, coalesce((SELECT nullif(f.title, '') FROM affiliation f WHERE f.account_id = a.id AND f.until_at IS NULL), a.name), $5, $6 FROM account a WHERE a.id = $7`;

interface Named {
  id: string;
  name: string;
}
const organisationOf = async (tx: Tx, accountId: string): Promise<Named> => (await one<Named & Record<string, unknown>>(tx, ORGANISATION, [accountId]))!;

async function addDeal(tx: Tx, id: string, number: number, given: GivenRequest, clock: Clock): Promise<void> {
  const signed = given.moves.find(({ act }) => act === 'agree');
  const accepted: AcceptedOffer[] = [];
  for (const offer of given.offers) {
    const { by, forOrganisation, offered, message, days, state, daysAgo } = offer;
    const organisation = await organisationOf(tx, by);
    const offerId = newId();
    await tx.query(OFFER, [offerId, id, by, forOrganisation ? organisation.id : null, offered, message, days, clock.day(given.fromDays), state, clock.at(daysAgo)]);
    if (state === 'accepted') accepted.push({ ...offer, id: offerId, name: organisation.name });
  }
  for (const { by, text, answer, daysAgo } of given.questions ?? []) await tx.query(QUESTION, [newId(), id, by, text, clock.at(daysAgo), answer, given.by]);
  const pledges: SampleDeal['pledges'][number][] = [];
  for (const pledge of given.pledges ?? []) {
    const { by, state, conditions, lines, daysAgo } = pledge;
    const pledgeId = newId();
    const bank = await organisationOf(tx, by);
    if (state === 'firm' || state === 'disbursed') pledges.push({ ...pledge, name: bank.name });
    await tx.query(PLEDGE, [pledgeId, id, bank.id, by, conditions, state, clock.at(daysAgo)]);
    for (const { kind, amount } of lines) await tx.query(LINE, [pledgeId, kind, amount]);
  }
  if (signed) await addAgreement(tx, { id, number, given, accepted, pledges, at: clock.at(signed.daysAgo), clock });
}

type AcceptedOffer = FromOrganisation<GivenOffer> & { id: string };
interface Agreed {
  id: string;
  number: number;
  given: GivenRequest;
  accepted: readonly AcceptedOffer[];
  pledges: SampleDeal['pledges'];
  at: string;
  clock: Clock;
}

async function addAgreement(tx: Tx, { id, number, given, accepted, pledges, at, clock }: Agreed): Promise<void> {
  const asker = await organisationOf(tx, given.by);
  const terms = sampleTerms({ given, asker: asker.name, accepted, pledges, from: clock.day(given.fromDays), until: clock.day(given.untilDays) });
  const canonical = canonicalText({ requestId: id, requestNumber: number, number: 1, requester: asker.name, providers: accepted.map(({ name }) => name), terms });
  const digest = digestOf(canonical);
  await tx.query(AGREEMENT, [id, given.by, JSON.stringify(terms), canonical, digest, at]);
  await tx.query(SIGN, [id, 'requester', asker.id, asker.name, digest, at, given.by]);
  for (const offer of accepted) await tx.query(SIGN, [id, 'provider', offer.id, offer.name, digest, at, offer.by]);
}

/** Puts a request in place with everything that came of it. Nothing is told: nobody looks yet. */
export async function addRequest(tx: Tx, given: GivenRequest, now: number): Promise<string> {
  const clock = clockOf(now);
  const id = newId(now - given.draftedDaysAgo * DAY_MS);
  const last = given.moves.at(-1);
  const state: RequestState = last?.to ?? 'draft';
  const opened = given.moves.find(({ to }) => to === 'open');
  const seen = audienceOf({ id, makerId: given.by, state, visibility: given.visibility, groupId: null, opened: !!opened });
  const since = clock.at(last?.daysAgo ?? given.draftedDaysAgo);
  const before = state === 'suspended' ? (given.moves.at(-2)?.to ?? 'open') : null;
  const [row] = await tx.query<{ number: number }>(REQUEST, [
    id, given.by, (await organisationOf(tx, given.by)).id, given.title, given.need, given.aim, given.beneficiaries, given.lang,
    given.themes.map((code) => seededTermId('theme', code)), given.skills.map((code) => seededTermId('skill', code)), given.modalities, given.languages, clock.day(given.fromDays), clock.day(given.untilDays),
    given.effortDays, clock.day(given.offersUntilDays), JSON.stringify(given.budget), given.budget.reduce((sum, { amount }) => sum + amount, 0), given.visibility, state, before, seen,
    clock.at(given.draftedDaysAgo), since, opened ? clock.at(opened.daysAgo) : null,
  ]);
  await tx.query(REQUESTER, [id, given.by]);
  let from: RequestState = 'draft';
  for (const { act, to, as, by, daysAgo, reason } of given.moves) {
    await tx.query(MOVE, [id, act, from, to, as, by ?? null, clock.at(daysAgo), reason ?? null]);
    from = to;
  }
  await addDeal(tx, id, row!.number, given, clock);
  await addWork(tx, id, given, clock);
  await renewParties(tx, id);
  return id;
}
