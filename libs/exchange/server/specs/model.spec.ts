import { Refusal } from '@minga/kernel/contract';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { REQUEST_STATES, TRANSITIONS, type RequestAct, type RequestState } from '../../contract';
import { buildRequest, buildVerified, exchangeApi, inDays } from '../../testing';
import { buildParty, signLatest, wholeOffer, wholePledge, wholeTerms } from '../../testing/deal';
import { startApp } from './stage.testing';

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

const ACTORS = ['requester', 'expert', 'other expert', 'organisation', 'bank', 'other bank', 'steward', 'stranger'] as const;
type Who = (typeof ACTORS)[number];
type Cast = Record<Who, BuiltAccount>;
interface World {
  app: TestApp;
  cast: Cast;
  id: string;
  random(): number;
  refused: Set<string>;
  met: Set<RequestState>;
}
type Deed = (world: World, who: BuiltAccount) => Promise<unknown>;

const api = ({ app }: World, who?: BuiltAccount) => exchangeApi(app, who);
const rows = <T extends Record<string, unknown>>({ app }: World, text: string, ...values: unknown[]): Promise<T[]> => app.db.query<T>(text, values);
/** One of them by chance; an id that is none when there is nothing. */
async function some(world: World, text: string): Promise<string> {
  const found = await rows<{ id: string }>(world, text, world.id);
  return found[Math.floor(world.random() * found.length)]?.id ?? world.id;
}
const direct = (act: 'submit' | 'publish' | 'return' | 'withdraw' | 'reopen' | 'suspend' | 'resume'): Deed => (world, who) => api(world, who).actOnRequest({ params: { requestId: world.id }, body: { act, reason: 'Prueba' } });
const onOffer = (act: 'shortlist' | 'accept' | 'decline' | 'withdraw'): Deed => async (world, who) =>
  api(world, who).actOnOffer({ params: { offerId: await some(world, 'SELECT id FROM exchange_offer WHERE request_id = $1 ORDER BY id') }, body: { act, declined: 'dates', reason: 'Prueba' } });
const onPledge = (act: 'confirm' | 'withdraw'): Deed => async (world, who) =>
  api(world, who).actOnPledge({ params: { pledgeId: await some(world, 'SELECT id FROM exchange_pledge WHERE request_id = $1 ORDER BY id') }, body: { act, reason: 'Prueba' } });
const ANY_DELIVERABLE = 'SELECT id FROM exchange_deliverable WHERE request_id = $1 ORDER BY id';
const OPEN = `SELECT id FROM exchange_deliverable WHERE request_id = $1 AND state <> 'accepted' ORDER BY id`;
const onDeliverable = async (world: World) => ({ requestId: world.id, deliverableId: await some(world, world.random() < 0.9 ? OPEN : ANY_DELIVERABLE) });

const DEEDS = {
  submit: direct('submit'), publish: direct('publish'), return: direct('return'), withdraw: direct('withdraw'), reopen: direct('reopen'), suspend: direct('suspend'), resume: direct('resume'),
  offer: (world, who) => api(world, who).makeOffer({ params: { requestId: world.id }, body: wholeOffer() }),
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
  evaluate: (world, who) => api(world, who).evaluate({ params: { requestId: world.id }, body: { outcome: 4, transfer: 4, again: 'yes', advice: 'Sellado' } }),
  async case(world, who) {
    const draft = await api(world, who).caseDraft({ params: { requestId: world.id } });
    return api(world, who).saveCase({ params: { requestId: world.id }, body: { title: draft.title, needed: 'a', done: 'b', result: 'c', lessons: 'd', documents: [], revision: draft.revision } });
  },
  publishCase: (world, who) => api(world, who).publishCase({ params: { requestId: world.id } }),
} as const satisfies Record<string, Deed>;
type DeedName = keyof typeof DEEDS;

/** What would move it on from each state, by whom: half of what is done, so that runs get far. */
const ON: Partial<Record<RequestState, readonly (readonly [DeedName, Who])[]>> = {
  draft: [['submit', 'requester']],
  'in-review': [['publish', 'steward']],
  returned: [['submit', 'requester']],
  open: [['offer', 'expert'], ['offer', 'other expert'], ['pledge', 'bank'], ['accept', 'requester']],
  matched: [['write', 'requester'], ['sign', 'requester'], ['sign', 'expert'], ['sign', 'other expert'], ['sign', 'requester'], ['sign', 'expert'], ['sign', 'other expert'], ['pledge', 'other bank']],
  agreed: [['plan', 'requester'], ['start', 'requester'], ['start', 'expert']],
  'under-way': [['deliver', 'expert'], ['deliver', 'other expert'], ['judge', 'requester'], ['finish', 'requester']],
  delivered: [['evaluate', 'requester'], ['evaluate', 'expert'], ['evaluate', 'other expert']],
  evaluated: [['case', 'requester'], ['publishCase', 'requester']],
  withdrawn: [['reopen', 'requester']],
  suspended: [['resume', 'steward']],
};
/** Ways out are tried as often as anything, but not so often that nothing else is seen. */
const RARE: readonly DeedName[] = ['withdraw', 'suspend', 'withdraw offer', 'return', 'decline', 'plan'];
const RARELY = 0.1;

const stateOf = async (world: World): Promise<RequestState> => (await rows<{ state: RequestState }>(world, 'SELECT state FROM exchange_request WHERE id = $1', world.id))[0]!.state;
const pick = <T>(world: World, from: readonly T[]): T => from[Math.floor(world.random() * from.length)]!;

async function choose(world: World): Promise<readonly [DeedName, Who]> {
  const state = await stateOf(world);
  const on = ON[state];
  // Work without a plan would go on for ever
  if (state === 'under-way' && (await rows(world, ANY_DELIVERABLE, world.id)).length === 0) return ['plan', 'requester'];
  if (on && world.random() < 0.75) return pick(world, on);
  const name = pick(world, Object.keys(DEEDS) as DeedName[]);
  return RARE.includes(name) && world.random() > RARELY ? choose(world) : [name, pick(world, ACTORS)];
}

/** Does it; what is not allowed is refused in words, and nothing breaks. */
async function attempt(world: World, [name, who]: readonly [DeedName, Who]): Promise<void> {
  try {
    await DEEDS[name](world, world.cast[who]);
  } catch (error) {
    if (!(error instanceof Refusal) || error.status >= 500) throw error;
    world.refused.add(error.code);
  }
}

const MOVES = 'SELECT act, from_state, to_state FROM exchange_move WHERE request_id = $1 ORDER BY id';
const PLEDGED = `SELECT l.kind, sum(l.amount)::float8 AS amount FROM exchange_pledge p JOIN exchange_pledge_line l ON l.pledge_id = p.id
  WHERE p.request_id = $1 AND p.state <> 'withdrawn' GROUP BY l.kind`;
const BUDGET = 'SELECT budget FROM exchange_request WHERE id = $1';
const SIGNED = 'SELECT count(*)::int AS many FROM exchange_agreement WHERE request_id = $1 AND signed_at IS NOT NULL';
const EVALUATIONS = 'SELECT side, account_id FROM exchange_evaluation WHERE request_id = $1';

async function insistLawful(world: World): Promise<void> {
  const state = await stateOf(world);
  world.met.add(state);
  expect(REQUEST_STATES).toContain(state);
  let at: RequestState = 'draft';
  for (const move of await rows<{ act: RequestAct; from_state: RequestState; to_state: RequestState }>(world, MOVES, world.id)) {
    const legal = TRANSITIONS.some(({ act, from, to }) => act === move.act && from.includes(move.from_state) && (to === 'before' || to === move.to_state));
    expect({ ...move, legal, at }).toEqual({ ...move, legal: true, at: move.from_state });
    at = move.to_state;
  }
  expect(at).toBe(state);
  const [{ budget }] = (await rows<{ budget: { kind: string; amount: number }[] }>(world, BUDGET, world.id)) as [{ budget: { kind: string; amount: number }[] }];
  for (const { kind, amount } of await rows<{ kind: string; amount: number }>(world, PLEDGED, world.id)) expect(amount).toBeLessThanOrEqual(budget.find((line) => line.kind === kind)?.amount ?? 0);
  expect((await rows<{ many: number }>(world, SIGNED, world.id))[0]!.many).toBeLessThanOrEqual(1);
  await insistFair(world, state);
}

/** Nobody evaluates themselves, and what is sealed is read by nobody but its own side. */
async function insistFair(world: World, state: RequestState): Promise<void> {
  const { cast, id } = world;
  const found = await rows<{ side: string; account_id: string }>(world, EVALUATIONS, id);
  for (const { side, account_id: by } of found) expect(side === 'requester').toBe(by === cast.requester.account.id);
  if (state !== 'delivered' || found.length === 0) return;
  for (const name of ACTORS) {
    const { evaluations } = await api(world, cast[name]).evaluations({ params: { requestId: id } });
    const own = found.filter(({ side, account_id: by }) => by === cast[name].account.id || (side === 'provider' && name.includes('expert')));
    expect(evaluations.length).toBeLessThanOrEqual(own.length);
  }
}

const STEPS = 200;
const AT_ONCE = 3;

describe('whatever anybody does, some of it at once', () => {
  const met = new Set<RequestState>();
  let app: TestApp;
  beforeAll(async () => void (app = await startApp()));
  afterAll(() => app.close());

  it.each([20_171, 31_032, 7])('seed %i: never an illegal state, money above the ask, two signed versions, an evaluation of oneself, or one read early', async (seed) => {
    const cast: Cast = {
      requester: await buildParty(app), expert: await buildParty(app), 'other expert': await buildParty(app), organisation: await buildVerified(app),
      bank: await buildParty(app, 'bank'), 'other bank': await buildParty(app, 'bank'), steward: await buildAccount(app, { siteRole: 'steward' }), stranger: await buildAccount(app),
    };
    const { id } = await buildRequest(app, { maker: cast.requester, state: 'draft' });
    const world: World = { app, cast, id, random: dice(seed), refused: new Set(), met: new Set() };
    for (let step = 0; step < STEPS; step++) {
      if (step % 10 === 0) await app.db.query('DELETE FROM limit_bucket');
      const deeds = [await choose(world)];
      while (deeds.length < AT_ONCE && world.random() < 0.35) deeds.push(await choose(world));
      await Promise.all(deeds.map((deed) => attempt(world, deed)));
      await insistLawful(world);
    }
    for (const state of world.met) met.add(state);
    expect(world.refused.size).toBeGreaterThanOrEqual(4);
  }, 180_000);

  it('got far enough for all of that to be tried', () => {
    expect([...met]).toEqual(expect.arrayContaining(['open', 'matched', 'agreed', 'under-way', 'delivered', 'evaluated']));
  });
});
