import { liveOptions, type FormPage } from '@minga/kernel/client';
import { notFound } from '@minga/kernel/contract';
import { redirect } from 'react-router';
import { EXTEND_ITEM_MINUTES, EXTEND_TURN_SECONDS, HAND_KINDS, liveRoutes, QUEUE_MODES, SESSION_ACTS } from '../../contract';
import { queued, type QueuedActs, type TypedForm } from './queued/queued-act';
import { roomKey, roomQuery } from './room.query';

type Act = (page: FormPage, sessionId: string) => Promise<unknown>;

const api = (page: FormPage) => page.api(liveRoutes);
const once = ({ mutationId }: FormPage) => ({ mutationId });
const orNull = (text: string): string | null => (text === '' ? null : text);
const chosen = <T extends string>(choices: readonly T[], text: string): T => choices.find((one) => one === text) ?? (text as T);

const item = (page: FormPage) => ({ title: page.field('title'), note: page.field('note'), minutes: Number(page.field('minutes')) });

/** The agenda's items to come, with one of them a place up or down. Without script the page has none at hand. */
async function moved(page: FormPage, sessionId: string, step: 1 | -1): Promise<string[]> {
  const { items } = await page.queries.ensureQueryData(liveOptions(roomQuery(api(page), sessionId)));
  const ids = items.filter(({ startedAt }) => startedAt === null).map(({ id }) => id);
  const from = ids.indexOf(page.field('item'));
  const without = ids.toSpliced(from, 1);
  return from < 0 ? ids : without.toSpliced(Math.max(0, from + step), 0, ids[from]!);
}

const raising = ({ field }: TypedForm, sessionId: string) => ({ params: { sessionId }, body: { kind: chosen(HAND_KINDS, field('kind')) } });
const lowering = ({ field }: TypedForm, sessionId: string) => ({ params: { sessionId, handId: field('hand') }, body: {} });
/** What of the floor outlives a lost line: one's own hand. */
export const QUEUED_FLOOR_ACTS: QueuedActs = { raise: queued(liveRoutes.raiseHand, raising), lower: queued(liveRoutes.lowerHand, lowering) };

const floorActs: Record<string, Act> = {
  raise: (page, sessionId) => api(page).raiseHand(raising(page, sessionId), once(page)),
  lower: (page, sessionId) => api(page).lowerHand(lowering(page, sessionId), once(page)),
  'move-hand': (page, sessionId) =>
    api(page).moveHand({ params: { sessionId, handId: page.field('hand') }, body: { place: page.field('place') === '' ? null : Number(page.field('place')) } }, once(page)),
  give: (page, sessionId) =>
    api(page).giveFloor({ params: { sessionId }, body: { after: orNull(page.field('after')), handId: page.field('hand') || undefined, accountId: page.field('account') || undefined } }, once(page)),
  thank: (page, sessionId) => api(page).endTurn({ params: { sessionId, turnId: page.field('turn') }, body: {} }, once(page)),
  'extend-turn': (page, sessionId) => api(page).extendTurn({ params: { sessionId, turnId: page.field('turn') }, body: { seconds: EXTEND_TURN_SECONDS } }, once(page)),
  'queue-mode': (page, sessionId) => api(page).setQueue({ params: { sessionId }, body: { mode: chosen(QUEUE_MODES, page.field('mode')) } }, once(page)),
  'queue-closed': (page, sessionId) => api(page).setQueue({ params: { sessionId }, body: { closed: page.field('closed') === 'true' } }, once(page)),
  'queue-limit': (page, sessionId) => api(page).setQueue({ params: { sessionId }, body: { speakSeconds: Number(page.field('minutes')) * EXTEND_TURN_SECONDS } }, once(page)),
};

const agendaActs: Record<string, Act> = {
  'item-next': (page, sessionId) => api(page).nextItem({ params: { sessionId }, body: { after: orNull(page.field('after')) } }, once(page)),
  'item-extend': (page, sessionId) => api(page).extendItem({ params: { sessionId, itemId: page.field('item') }, body: { minutes: EXTEND_ITEM_MINUTES } }, once(page)),
  'item-add': (page, sessionId) => api(page).addItem({ params: { sessionId }, body: item(page) }, once(page)),
  'item-edit': (page, sessionId) => api(page).editItem({ params: { sessionId, itemId: page.field('item') }, body: item(page) }, once(page)),
  'item-drop': (page, sessionId) => api(page).dropItem({ params: { sessionId, itemId: page.field('item') }, body: {} }, once(page)),
  'item-up': async (page, sessionId) => api(page).orderAgenda({ params: { sessionId }, body: { itemIds: await moved(page, sessionId, -1) } }, once(page)),
  'item-down': async (page, sessionId) => api(page).orderAgenda({ params: { sessionId }, body: { itemIds: await moved(page, sessionId, 1) } }, once(page)),
};

const deskActs: Record<string, Act> = {
  remove: (page, sessionId) => api(page).removeFromRoom({ params: { sessionId }, body: { accountId: page.field('account'), reason: page.field('reason') } }, once(page)),
  'let-in': (page, sessionId) => api(page).letIn({ params: { sessionId, accountId: page.field('account') }, body: {} }, once(page)),
  lock: (page, sessionId) => api(page).lockRoom({ params: { sessionId }, body: { locked: page.field('locked') === 'true' } }, once(page)),
  'hand-over': (page, sessionId) => api(page).handOver({ params: { sessionId }, body: { accountId: page.field('account') } }, once(page)),
};

/** One's own coming and leaving is told to nobody by name: the page's view is fetched anew. */
async function enter(page: FormPage, sessionId: string): Promise<unknown> {
  await api(page).enterRoom({ params: { sessionId }, body: {} }, once(page));
  return page.queries.invalidateQueries({ queryKey: roomKey(sessionId) });
}

async function leave(page: FormPage, sessionId: string): Promise<unknown> {
  await api(page).leaveRoom({ params: { sessionId }, body: {} }, once(page));
  return redirect(page.url.pathname.replace(/\/room$/, ''));
}

const ACTS: Readonly<Record<string, Act>> = { ...floorActs, ...agendaActs, ...deskActs, enter, leave };

/** Does what a form of the room itself asks for. @throws Refusal 404 for what is nothing of ours */
export async function performRoomAct(page: FormPage, sessionId: string): Promise<unknown> {
  const intent = page.field('intent');
  if (Object.hasOwn(ACTS, intent)) return ACTS[intent]!(page, sessionId);
  const act = SESSION_ACTS.find((one) => one === intent);
  if (!act) throw notFound();
  return api(page).actOnSession({ params: { sessionId }, body: { act, reason: page.field('reason') } }, once(page));
}
