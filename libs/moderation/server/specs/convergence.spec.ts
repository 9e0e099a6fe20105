import { roomRoutes, type RoomEvent, type Snapshot } from '@minga/kernel/contract';
import type { TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership, type BuiltGroup } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import {
  moderationEvents, reduceOwnFlags, reduceReviewCase, reduceReviewHistory, reduceReviewList, type ModerationEvent, type Reduced,
} from '../../contract';
import { buildNote } from '../../testing';
import { apiOf, startApp } from './stage.testing';

type Happened = RoomEvent<ModerationEvent>;
interface OpenView {
  name: string;
  reader: BuiltAccount;
  fetch(): Promise<Snapshot>;
  reduce(view: Snapshot, event: Happened): Reduced<Snapshot>;
}

describe('a view with the events it missed is what a new reader is shown', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await startApp()));
  afterAll(() => app.close());

  interface Stage {
    group: BuiltGroup;
    moderator: BuiltAccount;
    flagger: BuiltAccount;
    subject: { type: 'post'; id: string };
    itemId: string;
    views: OpenView[];
  }

  // The reducers take their own views; which one belongs to which fetch is said once, here.
  function view<V extends Snapshot>(name: string, reader: BuiltAccount, fetch: () => Promise<V>, reduce: (view: V, event: Happened) => Reduced<V>): OpenView {
    return { name, reader, fetch, reduce: reduce as unknown as OpenView['reduce'] };
  }

  async function setStage(): Promise<Stage> {
    const group = await buildGroup(app);
    const [author, flagger] = [await buildMembership(app, group), await buildMembership(app, group)];
    const moderator = await buildMembership(app, group, { role: 'moderator' });
    const steward = await buildAccount(app, { siteRole: 'steward' });
    const subject = { type: 'post' as const, id: await buildNote(app, group, author.account.id) };
    await apiOf(app, flagger).flagSubject({ params: subject, body: { reason: 'spam' } });
    const [item] = await app.db.query<{ id: string }>('SELECT id FROM review_item WHERE subject_id = $1', [subject.id]);
    const itemId = item!.id;
    const views = [moderator, group.chair, steward].flatMap((reader, index) => {
      const who = ['moderator', 'chair', 'steward'][index]!;
      const api = apiOf(app, reader);
      return [
        view(`${who}: queue`, reader, () => api.listReview({ query: { group: group.id } }), reduceReviewList),
        view(`${who}: mine`, reader, () => api.listReview({ query: { group: group.id, claim: 'mine' } }), reduceReviewList),
        view(`${who}: case`, reader, () => api.reviewCase({ params: { itemId } }), reduceReviewCase),
        view(`${who}: history`, reader, () => api.reviewHistory({ query: { group: group.id } }), reduceReviewHistory),
      ];
    });
    return { group, moderator, flagger, subject, itemId, views: [...views, view('own flags', flagger, () => apiOf(app, flagger).ownFlags({ query: {} }), reduceOwnFlags)] };
  }

  const scenarios: Partial<Record<ModerationEvent['type'], (stage: Stage) => Promise<unknown>>> = {
    'review.moved': ({ moderator, itemId }) => apiOf(app, moderator).askAuthor({ params: { itemId }, body: { text: '¿Es suyo?' } }),
    'review.claimed': ({ moderator, itemId }) => apiOf(app, moderator).claimItem({ params: { itemId } }),
    'flag.changed': ({ moderator, itemId }) => apiOf(app, moderator).decideItem({ params: { itemId }, body: { decision: 'hide', canned: 'spam', toFlaggers: 'Gracias.' } }),
  };

  it('has a scenario for every event of queues and flags', () => {
    const families = ['review', 'flag'];
    const own = Object.keys(moderationEvents).filter((type) => families.includes(type.split('.')[0]!));
    expect(Object.keys(scenarios).sort()).toEqual(own.sort());
  });

  const missed = async ({ reader }: OpenView, stale: Snapshot): Promise<Happened[][]> => {
    const api = app.client(roomRoutes, reader.session);
    const answers = await Promise.all(Object.entries(stale.cursor).map(([room, after]) => api.events({ params: { room }, query: { after } })));
    return answers.map(({ events }) => (events as unknown as Happened[]).filter(({ body }) => body.type in moderationEvents));
  };
  const reduceAll = (open: OpenView, stale: Snapshot, events: readonly Happened[]) =>
    events.reduce<Reduced<Snapshot>>((shown, event) => shown && open.reduce(shown, event), stale);

  it.each(Object.entries(scenarios))('%s', async (type, act) => {
    const stage = await setStage();
    const stale = await Promise.all(stage.views.map((open) => open.fetch()));
    await act(stage);
    await app.settle();
    const met: string[] = [];
    for (const [index, open] of stage.views.entries()) {
      const byRoom = await missed(open, stale[index]!);
      const fresh = await open.fetch();
      if (byRoom.flat().some(({ body }) => body.type === type)) met.push(open.name);
      const once = reduceAll(open, stale[index]!, byRoom.flat());
      const orders = [once, reduceAll(open, stale[index]!, byRoom.toReversed().flat()), once && reduceAll(open, once, byRoom.flat())];
      // Other families share the rooms (a person's own): where their events stand does not matter to this view.
      for (const shown of orders) if (shown) expect({ name: open.name, ...shown, cursor: {} }).toEqual({ name: open.name, ...fresh, cursor: {} });
    }
    expect(met.length).toBeGreaterThan(0);
  });

  it('keeps a claim in its place without fetching, for everybody who may see the item', async () => {
    const stage = await setStage();
    const queues = stage.views.filter(({ name }) => name.endsWith('queue') || name.endsWith('case'));
    const stale = await Promise.all(queues.map((open) => open.fetch()));
    await scenarios['review.claimed']!(stage);
    for (const [index, open] of queues.entries()) {
      expect(reduceAll(open, stale[index]!, (await missed(open, stale[index]!)).flat())).toBeDefined();
    }
  });
});
