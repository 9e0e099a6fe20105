import { Refusal } from '@minga/kernel/contract';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import type { RequestState } from '../../contract';
import { buildRequest, exchangeApi, inDays } from '../../testing';
import { buildParty, signLatest, wholeOffer, wholePledge, wholeTerms } from '../../testing/deal';

/** The same numbers for the same seed (mulberry32): a run that fails can be run again. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Who acts; the organisation offers in its own name. */
export const ACTORS = ['requester', 'expert', 'other expert', 'organisation', 'bank', 'other bank', 'steward', 'stranger'] as const;
export type Who = (typeof ACTORS)[number];
type Cast = Record<Who, BuiltAccount>;
export interface World {
  app: TestApp;
  cast: Cast;
  id: string;
  random(): number;
  refused: Set<string>;
  met: Set<RequestState>;
}

export async function buildWorld(app: TestApp, seed: number): Promise<World> {
  const cast: Cast = {
    requester: await buildParty(app), expert: await buildParty(app), 'other expert': await buildParty(app), organisation: await buildParty(app),
    bank: await buildParty(app, 'bank'), 'other bank': await buildParty(app, 'bank'), steward: await buildAccount(app, { siteRole: 'steward' }), stranger: await buildAccount(app),
  };
  const { id } = await buildRequest(app, { maker: cast.requester, state: 'draft' });
  return { app, cast, id, random: dice(seed), refused: new Set(), met: new Set() };
}

type Deed = (world: World, who: BuiltAccount) => Promise<unknown>;

export const api = ({ app }: World, who?: BuiltAccount) => exchangeApi(app, who);
export const rows = <T extends Record<string, unknown>>({ app }: World, text: string, ...values: unknown[]): Promise<T[]> => app.db.query<T>(text, values);
const anyOf = (table: string): string => `SELECT id FROM ${table} WHERE request_id = $1 ORDER BY id`;
/** One of them by chance; an id that is none when there is nothing. */
async function some(world: World, text: string): Promise<string> {
  const found = await rows<{ id: string }>(world, text, world.id);
  return found[Math.floor(world.random() * found.length)]?.id ?? world.id;
}
const direct = (act: 'submit' | 'publish' | 'return' | 'withdraw' | 'reopen' | 'suspend' | 'resume'): Deed => (world, who) => api(world, who).actOnRequest({ params: { requestId: world.id }, body: { act, reason: 'Prueba' } });
const onOffer = (act: 'shortlist' | 'accept' | 'decline' | 'withdraw'): Deed => async (world, who) =>
  api(world, who).actOnOffer({ params: { offerId: await some(world, anyOf('exchange_offer')) }, body: { act, declined: 'dates', reason: 'Prueba' } });
const onPledge = (act: 'confirm' | 'withdraw'): Deed => async (world, who) =>
  api(world, who).actOnPledge({ params: { pledgeId: await some(world, anyOf('exchange_pledge')) }, body: { act, reason: 'Prueba' } });
const OPEN = `SELECT id FROM exchange_deliverable WHERE request_id = $1 AND state <> 'accepted' ORDER BY id`;
const onDeliverable = async (world: World) => ({ requestId: world.id, deliverableId: await some(world, world.random() < 0.9 ? OPEN : anyOf('exchange_deliverable')) });

const inOwnName = ({ cast }: World, who: BuiltAccount): string | null => (who === cast.organisation ? who.account.profile.affiliation!.organisationId : null);
/** Found again wherever it is read before its time. */
export const adviceOf = ({ account }: BuiltAccount): string => `Sellado por ${account.id}`;

const DEEDS = {
  submit: direct('submit'), publish: direct('publish'), return: direct('return'), withdraw: direct('withdraw'), reopen: direct('reopen'), suspend: direct('suspend'), resume: direct('resume'),
  offer: (world, who) => api(world, who).makeOffer({ params: { requestId: world.id }, body: wholeOffer({ organisationId: inOwnName(world, who) }) }),
  shortlist: onOffer('shortlist'), accept: onOffer('accept'), decline: onOffer('decline'), 'withdraw offer': onOffer('withdraw'),
  pledge: (world, who) => api(world, who).pledge({ params: { requestId: world.id }, body: wholePledge({ lines: [{ kind: 'travel', amount: 100_000 + Math.floor(world.random() * 500_000) }] }) }),
  confirm: onPledge('confirm'), 'withdraw pledge': onPledge('withdraw'),
  async write(world, who) {
    const [last] = await rows<{ number: number }>(world, 'SELECT coalesce(max(number), 0)::int AS number FROM exchange_agreement WHERE request_id = $1', world.id);
    return api(world, who).writeAgreement({ params: { requestId: world.id }, body: { base: last!.number, terms: wholeTerms({ aims: `Versión ${world.random()}` }) } });
  },
  sign: async (world, who) => signLatest(world.app, who, world.id).catch((error: unknown) => {
    // Nothing there that they may sign
    if (error instanceof TypeError) throw new Refusal('nothing-to-sign', { status: 409 });
    throw error;
  }),
  start: (world, who) => api(world, who).moveEngagement({ params: { requestId: world.id }, body: { act: 'start' } }),
  plan: (world, who) => api(world, who).addMilestone({ params: { requestId: world.id }, body: { title: 'Hito', due: inDays(40), deliverables: ['Informe'] } }),
  deliver: async (world, who) => api(world, who).deliver({ params: await onDeliverable(world), body: { link: 'https://example.org/a' } }),
  judge: async (world, who) => api(world, who).judgeDeliverable({ params: await onDeliverable(world), body: { accept: world.random() > 0.2, reason: 'Falta' } }),
  finish: (world, who) => api(world, who).moveEngagement({ params: { requestId: world.id }, body: { act: 'deliver' } }),
  evaluate: (world, who) => api(world, who).evaluate({ params: { requestId: world.id }, body: { outcome: 4, transfer: 4, again: 'yes', advice: adviceOf(who) } }),
  async case(world, who) {
    const draft = await api(world, who).caseDraft({ params: { requestId: world.id } });
    return api(world, who).saveCase({ params: { requestId: world.id }, body: { title: draft.title, needed: 'a', done: 'b', result: 'c', lessons: 'd', documents: [], revision: draft.revision } });
  },
  ask: (world, who) => api(world, who).askRequester({ params: { requestId: world.id }, body: { text: '¿Cuándo?' } }),
  answer: async (world, who) => api(world, who).answerQuestion({ params: { questionId: await some(world, anyOf('exchange_question')) }, body: { text: 'Ya.' } }),
  follow: (world, who) => api(world, who).followRequest({ params: { requestId: world.id }, body: { follow: world.random() < 0.5 } }),
  async rewrite(world, who) {
    const [now] = await rows<{ revision: number }>(world, 'SELECT revision FROM exchange_request WHERE id = $1', world.id);
    const budget = [{ kind: 'travel' as const, amount: 100_000 + Math.floor(world.random() * 600_000) }];
    return api(world, who).saveRequest({ params: { requestId: world.id }, body: { revision: now!.revision, budget } });
  },
  later: async (world, who) =>
    api(world, who).proposeDate({ params: { requestId: world.id, milestoneId: await some(world, anyOf('exchange_milestone')) }, body: { to: inDays(60), reason: 'Feriado' } }),
  agreeLater: async (world, who) =>
    api(world, who).answerDate({ params: { requestId: world.id, changeId: await some(world, anyOf('exchange_date_change')) }, body: { confirm: world.random() < 0.5 } }),
  hours: (world, who) => api(world, who).logHours({ params: { requestId: world.id }, body: { on: inDays(0), minutes: 30, work: 'Reunión' } }),
  note: (world, who) => api(world, who).writeJournal({ params: { requestId: world.id }, body: { text: 'Nos reunimos.', public: world.random() < 0.5 } }),
  problem: (world, who) => api(world, who).raiseProblem({ params: { requestId: world.id }, body: { text: 'Nadie responde.' } }),
  publishCase: (world, who) => api(world, who).publishCase({ params: { requestId: world.id } }),
} as const satisfies Record<string, Deed>;
type DeedName = keyof typeof DEEDS;

/** What would move it on from each state, by whom: most of what is done, so that runs get far. */
const ON: Partial<Record<RequestState, readonly (readonly [DeedName, Who])[]>> = {
  draft: [['submit', 'requester']],
  'in-review': [['publish', 'steward']],
  returned: [['submit', 'requester']],
  open: [['offer', 'expert'], ['offer', 'other expert'], ['offer', 'organisation'], ['pledge', 'bank'], ['pledge', 'other bank'], ['accept', 'requester']],
  matched: [['write', 'requester'], ['sign', 'requester'], ['sign', 'expert'], ['sign', 'other expert'], ['sign', 'organisation'], ['sign', 'requester'], ['sign', 'expert'], ['sign', 'other expert'], ['sign', 'organisation'], ['pledge', 'other bank']],
  agreed: [['plan', 'requester'], ['start', 'requester'], ['start', 'expert'], ['start', 'organisation']],
  'under-way': [['deliver', 'expert'], ['deliver', 'other expert'], ['deliver', 'organisation'], ['judge', 'requester'], ['finish', 'requester']],
  delivered: [['evaluate', 'requester'], ['evaluate', 'expert'], ['evaluate', 'other expert'], ['evaluate', 'organisation']],
  evaluated: [['case', 'requester'], ['publishCase', 'requester']],
  withdrawn: [['reopen', 'requester']],
  suspended: [['resume', 'steward']],
};
/** Ways out are tried as often as anything, but not so often that nothing else is seen. */
const RARE: readonly DeedName[] = ['withdraw', 'suspend', 'withdraw offer', 'return', 'decline', 'plan'];
const RARELY = 0.1;
const WAYS_OUT: readonly DeedName[] = ['withdraw', 'suspend', 'return', 'publish', 'offer'];
const RIGHTFUL: Partial<Record<DeedName, readonly Who[]>> = { withdraw: ['requester'], suspend: ['steward'], return: ['steward'], publish: ['steward'], offer: ['expert', 'other expert', 'organisation'] };

export const stateOf = async (world: World): Promise<RequestState> => (await rows<{ state: RequestState }>(world, 'SELECT state FROM exchange_request WHERE id = $1', world.id))[0]!.state;
export const pick = <T>(world: World, from: readonly T[]): T => from[Math.floor(world.random() * from.length)]!;

/** What was agreed is tried to be agreed on again. */
const PAST_AGREEING: readonly RequestState[] = ['agreed', 'under-way', 'delivered'];

/** What the rightful may do now, or would rather not, tried by somebody else. */
function wrongly(world: World, on: readonly Chosen[]): Chosen {
  const name = pick(world, [...on.map(([deed]) => deed), ...WAYS_OUT]);
  const rightful = [...on.filter(([deed]) => deed === name).map(([, who]) => who), ...(RIGHTFUL[name] ?? [])];
  return [name, pick(world, ACTORS.filter((who) => !rightful.includes(who)))];
}

export async function choose(world: World): Promise<Chosen> {
  const state = await stateOf(world);
  const on = ON[state];
  // Work without a plan would go on for ever
  if (state === 'under-way' && (await rows(world, anyOf('exchange_deliverable'), world.id)).length === 0) return ['plan', 'requester'];
  const chance = world.random();
  if (on && chance < 0.65) return pick(world, on);
  if (on && chance < 0.78) return wrongly(world, on);
  if (PAST_AGREEING.includes(state) && chance < 0.88) return pick(world, ON.matched!);
  const name = pick(world, Object.keys(DEEDS) as DeedName[]);
  return RARE.includes(name) && world.random() > RARELY ? choose(world) : [name, pick(world, ACTORS)];
}

export type Chosen = readonly [DeedName, Who];
/** As many as press the same button before any of them was answered. */
const RIVALS = 3;

/** What would move it on, pressed by all who may, or by one person in several windows: all but one come too late. Without the row's lock all would be let through. */
export async function rivals(world: World): Promise<readonly Chosen[]> {
  const on = ON[await stateOf(world)];
  if (!on) return [await choose(world)];
  const [name] = pick(world, on);
  const theirs = on.filter(([deed]) => deed === name);
  return Array.from({ length: RIVALS }, () => pick(world, theirs));
}

const SEEDS = 2 ** 31;

/** Does it; what is not allowed is refused in words, and nothing breaks. With dice of its own, for what is done at once is done in any order. */
export async function attempt(world: World, [name, who]: Chosen): Promise<void> {
  const random = dice(Math.floor(world.random() * SEEDS));
  try {
    await DEEDS[name]({ ...world, random }, world.cast[who]);
  } catch (error) {
    if (!(error instanceof Refusal) || error.status >= 500) throw error;
    world.refused.add(error.code);
  }
}
