import { MUTATION_HEADER, newId, Refusal, type Client } from '@minga/kernel/contract';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { HAND_KINDS, MINUTES_LIST, QUESTION_ACTS, liveRoutes, type HandKind, type LivePollAct } from '../../contract';
import { buildAttendee, buildSession, come, liveApi, nameFor, type BuiltSession } from '../../testing';
import { openEditor } from '../../testing/minutes';

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

/** Two run the session; `ana` writes the minutes with them, `luis` the captions. */
export const MODERATORS = ['marta', 'raul'] as const;
export const ATTENDEES = ['ana', 'luis', 'eva', 'juan', 'rosa'] as const;
export const ACTORS = [...MODERATORS, ...ATTENDEES] as const;
export type Who = (typeof ACTORS)[number];

type Api = Client<typeof liveRoutes>;
/** One call with all that it says: sent again it is the same. */
type Call = (api: Api) => Promise<unknown>;

export interface World {
  app: TestApp;
  session: BuiltSession;
  cast: Record<Who, BuiltAccount>;
  random(): number;
  /** Calls that were answered, and with what: a line that broke has some sent again, late. */
  answered: { send: () => Promise<unknown>; answer: unknown }[];
  refused: Set<string>;
  /** Deeds that were accepted. */
  done: Set<string>;
}

export async function buildWorld(app: TestApp, seed: number): Promise<World> {
  const session = await buildSession(app, { state: 'lobby', items: ['Uno', 'Dos', 'Tres', 'Cuatro'].map((title) => ({ title, minutes: 5 })) });
  const raul = await buildAccount(app);
  await nameFor(app, session, raul, 'moderator');
  const [ana, luis] = [await buildAccount(app), await buildAccount(app)];
  await nameFor(app, session, ana, 'rapporteur');
  await nameFor(app, session, luis, 'captioner');
  for (const who of [session.moderator, raul, ana, luis]) await come(app, session, who);
  const organisation = { name: 'Demo · ONG', stakeholderGroup: 'civil-society', country: 'AR' } as const;
  const others = { eva: await buildAttendee(app, session, { organisation }), juan: await buildAttendee(app, session), rosa: await buildAttendee(app, session) };
  await app.db.query('UPDATE live_session SET anonymous_questions = true WHERE id = $1', [session.id]);
  await liveApi(app, raul).actOnSession({ params: { sessionId: session.id }, body: { act: 'start' } });
  return { app, session, cast: { marta: session.moderator, raul, ana, luis, ...others }, random: dice(seed), answered: [], refused: new Set(), done: new Set() };
}

export const pick = <T>(world: World, from: readonly T[]): T => from[Math.floor(world.random() * from.length)]!;
export const rows = <T extends Record<string, unknown>>({ app, session }: World, text: string): Promise<T[]> => app.db.query<T>(text, [session.id]);
const chance = (world: World, share: number): boolean => world.random() < share;
const params = ({ session }: World) => ({ sessionId: session.id });

/** One of them by chance; an id that is none when there is nothing. */
async function some(world: World, text: string): Promise<string> {
  const found = await rows<{ id: string }>(world, text);
  return pick(world, found)?.id ?? world.session.id;
}
const HANDS = 'SELECT id FROM live_hand WHERE session_id = $1 AND ended_at IS NULL ORDER BY id';
const TURN = 'SELECT id FROM live_turn WHERE session_id = $1 AND ended_at IS NULL';
const CURRENT = 'SELECT id FROM live_item WHERE session_id = $1 AND started_at IS NOT NULL AND ended_at IS NULL';
const TO_COME = 'SELECT id FROM live_item WHERE session_id = $1 AND started_at IS NULL ORDER BY position';
const QUESTIONS = 'SELECT id FROM live_question WHERE session_id = $1 ORDER BY id';
const POLLS = 'SELECT id FROM live_poll WHERE session_id = $1 ORDER BY id DESC LIMIT 3';
const MESSAGES = 'SELECT id FROM live_message WHERE session_id = $1 ORDER BY id';
const AUDIENCE = ['eva', 'juan', 'rosa'] as const;

type Deed = (world: World, who: BuiltAccount) => Promise<Call> | Call;

const text = (world: World): string => `Texto ${Math.floor(world.random() * 1e6)}`;
const move = (act: 'pause' | 'resume'): Deed => (world) => (api) => api.actOnSession({ params: params(world), body: { act } });
const onPoll = (act: LivePollAct): Deed => async (world) => {
  const pollId = await some(world, POLLS);
  return (api) => api.actOnPoll({ params: { pollId }, body: { act } });
};

/** What whoever is in the room may do. */
const PARTAKE = {
  raise: (world) => {
    const kind: HandKind = chance(world, 0.7) ? 'speak' : pick(world, HAND_KINDS);
    return (api) => api.raiseHand({ params: params(world), body: { kind } });
  },
  ask: (world) => {
    const body = { text: text(world), anonymous: chance(world, 0.3) };
    return (api) => api.askSession({ params: params(world), body });
  },
  support: async (world) => {
    const [questionId, on] = [await some(world, QUESTIONS), chance(world, 0.75)];
    return (api) => api.voteQuestion({ params: { questionId }, body: { on } });
  },
  answer: async (world) => {
    const [pollId, choice] = [await some(world, POLLS), pick(world, ['a', 'b', 'yes', 'no'])];
    return (api) => api.voteInPoll({ params: { pollId }, body: { choices: [choice] } });
  },
  say: async (world) => {
    const body = { text: text(world), replyTo: chance(world, 0.2) ? await some(world, MESSAGES) : null };
    return (api) => api.sayInChat({ params: params(world), body });
  },
} satisfies Record<string, Deed>;

const COME_AND_GO = {
  lower: async (world) => {
    const handId = await some(world, HANDS);
    return (api) => api.lowerHand({ params: { ...params(world), handId }, body: {} });
  },
  yield: async (world) => {
    const turnId = await some(world, TURN);
    return (api) => api.endTurn({ params: { ...params(world), turnId }, body: {} });
  },
  leave: (world) => (api) => api.leaveRoom({ params: params(world), body: {} }),
  enter: (world) => (api) => api.enterRoom({ params: params(world), body: {} }),
} satisfies Record<string, Deed>;

/** Who writes down what is said: beside the moderators, those named for it. */
const WRITE = {
  caption: (world) => {
    const body = { text: text(world) };
    return (api) => api.caption({ params: params(world), body });
  },
  minute: (world) => {
    const body = { text: text(world), kind: pick(world, ['note', 'decision', 'action'] as const) };
    return (api) => api.addMinute({ params: params(world), body });
  },
  /** As an editor does: a line more, and one less at times. */
  edit: async (world, who) => {
    const editor = await openEditor(liveApi(world.app, who), world.session.id);
    const lines = editor.texts().length;
    if (lines > 3 && chance(world, 0.5)) editor.doc.getArray(MINUTES_LIST).delete(Math.floor(world.random() * lines));
    else editor.write(text(world));
    return () => editor.push();
  },
} satisfies Record<string, Deed>;

const DESK = {
  pause: move('pause'),
  resume: move('resume'),
  give: async (world) => {
    const after = (await rows<{ id: string }>(world, TURN))[0]?.id ?? null;
    const body = chance(world, 0.8) ? { after, handId: await some(world, HANDS) } : { after, accountId: world.cast[pick(world, ACTORS)].account.id };
    return (api) => api.giveFloor({ params: params(world), body });
  },
  moveHand: async (world) => {
    const [handId, place] = [await some(world, HANDS), chance(world, 0.2) ? null : 1 + Math.floor(world.random() * 4)];
    return (api) => api.moveHand({ params: { ...params(world), handId }, body: { place } });
  },
  extendTurn: async (world) => {
    const turnId = await some(world, TURN);
    return (api) => api.extendTurn({ params: { ...params(world), turnId }, body: { seconds: 60 } });
  },
  queue: (world) => {
    const body = { mode: pick(world, ['arrival', 'balanced'] as const), closed: chance(world, 0.1) };
    return (api) => api.setQueue({ params: params(world), body });
  },
  next: async (world) => {
    const after = (await rows<{ id: string }>(world, CURRENT))[0]?.id ?? null;
    return (api) => api.nextItem({ params: params(world), body: { after } });
  },
  extendItem: async (world) => {
    const itemId = await some(world, CURRENT);
    return (api) => api.extendItem({ params: { ...params(world), itemId }, body: { minutes: 5 } });
  },
  addItem: (world) => {
    const body = { title: text(world), note: '', minutes: 5 };
    return (api) => api.addItem({ params: params(world), body });
  },
  dropItem: async (world) => {
    const itemId = await some(world, TO_COME);
    return (api) => api.dropItem({ params: { ...params(world), itemId }, body: {} });
  },
  order: async (world) => {
    const itemIds = (await rows<{ id: string }>(world, TO_COME)).map(({ id }) => id).toReversed();
    return (api) => api.orderAgenda({ params: params(world), body: { itemIds } });
  },
  remove: (world) => {
    const body = { accountId: world.cast[pick(world, AUDIENCE)].account.id, reason: 'Prueba' };
    return (api) => api.removeFromRoom({ params: params(world), body });
  },
  letIn: (world) => {
    const accountId = world.cast[pick(world, AUDIENCE)].account.id;
    return (api) => api.letIn({ params: { ...params(world), accountId }, body: {} });
  },
  lock: (world) => {
    const locked = chance(world, 0.4);
    return (api) => api.lockRoom({ params: params(world), body: { locked } });
  },
  handOver: (world) => {
    const accountId = world.cast[pick(world, MODERATORS)].account.id;
    return (api) => api.handOver({ params: params(world), body: { accountId } });
  },
  judge: async (world) => {
    const [questionId, act, intoId] = [await some(world, QUESTIONS), pick(world, QUESTION_ACTS), await some(world, QUESTIONS)];
    return (api) => api.actOnQuestion({ params: { questionId }, body: { act, text: 'Sí.', reason: 'Prueba', intoId } });
  },
  poll: (world) => {
    const body = { ...(chance(world, 0.5) ? { kind: 'single' as const, options: ['A', 'B'] } : { kind: 'show-of-hands' as const }), question: '¿Sí?', open: chance(world, 0.7), partials: chance(world, 0.5) };
    return (api) => api.preparePoll({ params: params(world), body });
  },
  openPoll: onPoll('open'), closePoll: onPoll('close'), reveal: onPoll('reveal'), partials: onPoll('show-partials'), hidePartials: onPoll('hide-partials'), dropPoll: onPoll('drop'),
  hide: async (world) => {
    const [messageId, act] = [await some(world, MESSAGES), pick(world, ['hide', 'restore'] as const)];
    return (api) => api.moderateChat({ params: { messageId }, body: { act, reason: 'Prueba' } });
  },
  pace: (world) => {
    const seconds = chance(world, 0.1) ? 600 : 0;
    return (api) => api.paceChat({ params: params(world), body: { seconds } });
  },
} satisfies Record<string, Deed>;

const DEEDS: Readonly<Record<string, Deed>> = { ...PARTAKE, ...COME_AND_GO, ...WRITE, ...DESK };
/** What a removed person must be refused, always. */
export const isPartaking = (name: string): boolean => name in PARTAKE || name === 'enter';
/** Changes what somebody removed may do at the same time. */
export const changesWho = (name: string): boolean => name === 'letIn';
/** What stops the others for long is tried less often, or nothing else would be seen. */
const SHARES: Readonly<Record<string, number>> = { pause: 0.4, letIn: 0.5, lock: 0.3, queue: 0.3, pace: 0.3, next: 0.5, dropItem: 0.3, leave: 0.5 };

export type Chosen = readonly [deed: string, who: Who];

/** Mostly what somebody may do, at times what they may not. */
export function choose(world: World): Chosen {
  const [kind, wrong] = [world.random(), world.random() > 0.92];
  const from: Record<string, Deed> = kind < 0.45 ? PARTAKE : kind < 0.55 ? COME_AND_GO : kind < 0.65 ? WRITE : DESK;
  const name = pick(world, Object.keys(from));
  if (world.random() > (SHARES[name] ?? 1)) return choose(world);
  if (wrong || from === PARTAKE || from === COME_AND_GO) return [name, pick(world, ACTORS)];
  return [name, from === WRITE ? pick(world, [...MODERATORS, 'ana', 'luis'] as const) : pick(world, MODERATORS)];
}

async function orRefused(world: World, call: Promise<unknown>): Promise<unknown> {
  try {
    return { answer: await call };
  } catch (error) {
    if (!(error instanceof Refusal) || error.status >= 500) throw error;
    world.refused.add(error.code);
    return { refused: error.code };
  }
}

const AGAIN = 0.15;
/** Sent again they are done again, which is as once; some answer how it stands by then. */
const REPEATABLE: readonly string[] = ['support', 'answer', 'edit', 'enter', 'leave'];
const ANSWERED_ANEW: readonly string[] = ['edit', 'enter', 'leave'];
const accepted = (outcome: unknown): outcome is { answer: unknown } => 'answer' in (outcome as object);

const SEEDS = 2 ** 31;

/**
 * Does it, at times sent twice with the same mutation id as who hears no answer does. With dice of its own, for what is done at once
 * is done in any order.
 * @returns whether it was accepted
 */
export async function attempt(shared: World, [name, who]: Chosen): Promise<boolean> {
  const world = { ...shared, random: dice(Math.floor(shared.random() * SEEDS)) };
  const { app, cast } = world;
  const person = cast[who];
  const id = newId();
  const made = await orRefused(world, Promise.resolve(DEEDS[name]!(world, person)));
  if (!accepted(made)) return false;
  const api = app.client(liveRoutes, person.session, { [MUTATION_HEADER]: id });
  const send = (): Promise<unknown> => (made.answer as Call)(api);
  const doubled = chance(world, AGAIN);
  const [first, second] = await Promise.all([orRefused(world, send()), doubled ? orRefused(world, send()) : undefined]);
  if (second && accepted(first) && accepted(second) && !ANSWERED_ANEW.includes(name)) expect({ name, answer: second.answer }).toEqual({ name, answer: first.answer });
  if (accepted(first)) world.done.add(name);
  if (accepted(first) && !REPEATABLE.includes(name)) world.answered.push({ send, answer: first.answer });
  return accepted(first);
}

/** A page sends again what it never heard the answer of, long after: it hears what was answered then, and nothing is done. */
export async function sendAgain(world: World): Promise<void> {
  const call = pick(world, world.answered);
  if (!call) return;
  const { send, answer } = call;
  expect(await send()).toEqual(answer);
}
