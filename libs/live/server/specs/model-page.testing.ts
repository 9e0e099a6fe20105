import type { RoomEvent, Snapshot } from '@minga/kernel/contract';
import { catchUp } from '@minga/kernel/server';
import { CHAT_STRETCH, reduceCaptions, reduceChat, reduceMinutes, reduceMinutesDocument, reduceOwnPart, reducePolls, reduceQuestions, reduceRoom, type Happened, type ChatView, type LiveEvent, type RoomView } from '../../contract';
import { liveApi } from '../../testing';
import type { Who, World } from './model.testing';

interface Part {
  name: string;
  fetch(): Promise<Snapshot>;
  reduce(view: Snapshot, event: RoomEvent<LiveEvent>): Snapshot | undefined;
}

function partsFor({ app, cast, session }: World, who: Who | 'guest'): Part[] {
  const api = liveApi(app, who === 'guest' ? undefined : cast[who]);
  const params = { sessionId: session.id };
  const part = <V extends Snapshot>(name: string, fetch: () => Promise<V>, reduce: (view: V, event: RoomEvent<LiveEvent>) => V | undefined): Part => ({ name, fetch, reduce: reduce as Part['reduce'] });
  return [
    part('room', () => api.getRoom({ params: { address: session.id } }), (view, event) => reduceRoom(view, event as Happened)),
    part('questions', () => api.sessionQuestions({ params }), reduceQuestions),
    part('polls', () => api.sessionPolls({ params }), reducePolls),
    part('chat', () => api.sessionChat({ params, query: {} }), reduceChat),
    part('captions', () => api.sessionCaptions({ params }), reduceCaptions),
    part('minutes', () => api.sessionMinutes({ params }), reduceMinutes),
    ...(who === 'guest' ? [] : [part('own part', () => api.ownPart({ params }), reduceOwnPart)]),
    ...(who === 'marta' || who === 'ana' ? [part('document', () => api.minutesDocument({ params }), reduceMinutesDocument)] : []),
  ];
}

/** Coming in and leaving is answered to one's own page, and the server's instant passes; a document is told by its version. */
function shown(name: string, view: Snapshot): Record<string, unknown> {
  if (name === 'document') return { version: (view as Snapshot & { version: number }).version };
  // A page that stays open gathers more than one stretch.
  if (name === 'chat') return { ...(view as ChatView), cursor: {}, earlier: null, items: (view as ChatView).items.slice(-CHAT_STRETCH) };
  if (name !== 'room') return { ...view, cursor: {} };
  const { now: _, mine, ...room } = view as RoomView;
  return { ...room, cursor: {}, mine: { ...mine, present: false } };
}

/** Each so-manieth event comes twice. */
const TWICE = 5;

/** A client with all that its pages hold. It hears what it missed when it catches up, some of it twice. */
export class OpenRoom {
  private constructor(
    private readonly world: World,
    private readonly open: { part: Part; view: Snapshot }[],
  ) {}

  static async enter(world: World, who: Who | 'guest'): Promise<OpenRoom> {
    return new OpenRoom(world, await Promise.all(partsFor(world, who).map(async (part) => ({ part, view: await part.fetch() }))));
  }

  async catchUp(): Promise<void> {
    await Promise.all(this.open.map(async (one) => (one.view = await this.follow(one.part, one.view))));
  }

  /** Its page is loaded again. */
  async reload(): Promise<void> {
    await Promise.all(this.open.map(async (one) => (one.view = await one.part.fetch())));
  }

  private async follow(part: Part, stale: Snapshot): Promise<Snapshot> {
    let view = stale;
    for (const room of Object.keys(stale.cursor)) {
      const { events, resync } = await catchUp(this.world.app.db, room, stale.cursor[room]!);
      if (resync) return part.fetch();
      for (const event of events as RoomEvent<LiveEvent>[]) {
        for (let times = event.seq % TWICE === 0 ? 2 : 1; times > 0; times--) {
          // What was redacted meanwhile is no event of the slice any more.
          const next = event.body.type.startsWith('live.') ? part.reduce(view, event) : undefined;
          if (!next) return part.fetch();
          view = next;
        }
        view = { ...view, cursor: { ...view.cursor, [room]: event.seq } };
      }
    }
    return view;
  }

  /** What its pages hold that is other than they would be told anew, by its name: empty when all is the same. */
  async wrong(): Promise<{ page: string; what: string; holds: unknown; anew: unknown }[]> {
    const found = await Promise.all(this.open.map(async ({ part: { name, fetch }, view }) => ({ page: name, held: shown(name, view), fresh: shown(name, await fetch()) })));
    return found.flatMap(({ page, held, fresh }) =>
      [...new Set([...Object.keys(held), ...Object.keys(fresh)])].flatMap((what) => {
        const [holds, anew] = [held[what], fresh[what]].map(sorted);
        return JSON.stringify(holds) === JSON.stringify(anew) ? [] : [{ page, what, holds, anew }];
      }),
    );
  }
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
};
