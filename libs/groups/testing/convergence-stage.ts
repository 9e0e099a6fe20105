import { roomRoutes, type EventBody, type RoomEvent, type Snapshot } from '@minga/kernel/contract';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import {
  groupsRoutes, reduceAdmissions, reduceCharter, reduceGroupList, reduceGroupPage, reduceMembers, reduceWaiting,
  type CreateGroupInput, type GroupSection, type GroupsEvent, type Reduced,
} from '../contract';
import { buildGroup, buildMembership, type BuiltGroup } from './builders';

type Happened = RoomEvent<GroupsEvent>;

/** A view as one reader has it open. */
export interface OpenView {
  name: string;
  reader: BuiltAccount | undefined;
  fetch(): Promise<Snapshot>;
  reduce(view: Snapshot, event: Happened): Reduced<Snapshot>;
}

/** A group with one person of each kind, and everything that each of them may have open. */
export interface Stage {
  app: TestApp;
  group: BuiltGroup;
  chair: BuiltAccount;
  member: BuiltAccount;
  outsider: BuiltAccount;
  views: OpenView[];
}

/** More than a test's database holds, so that no page ends within it. */
const WHOLE = 100;

// The reducers take their own views; which one belongs to which fetch is said once, here.
function view<V extends Snapshot>(name: string, reader: OpenView['reader'], fetch: () => Promise<V>, reduce: (view: V, event: Happened) => Reduced<V>): OpenView {
  return { name, reader, fetch, reduce: reduce as unknown as OpenView['reduce'] };
}

function viewsOf(app: TestApp, group: BuiltGroup, who: string, reader: BuiltAccount | undefined, role: 'chair' | 'signed-in' | 'guest'): OpenView[] {
  const api = app.client(groupsRoutes, reader?.session);
  const params = { groupId: group.id };
  const list = (section: GroupSection) =>
    view(`${who}: list ${section}`, reader, () => api.listGroups({ query: { section, limit: WHOLE } }), reduceGroupList);
  const views = [
    list('all'),
    list('mine'),
    list('open'),
    view(`${who}: page`, reader, () => api.getGroup({ params: { address: group.id } }), reduceGroupPage),
    view(`${who}: charter`, reader, () => api.getCharter({ params }), reduceCharter),
    view(`${who}: members`, reader, () => api.listMembers({ params, query: {} }), reduceMembers),
    view(`${who}: chairs`, reader, () => api.listMembers({ params, query: { role: 'chair' } }), reduceMembers),
  ];
  if (role !== 'guest') views.push(view(`${who}: waiting`, reader, () => api.waitingInGroups({}), reduceWaiting));
  if (role === 'chair') views.push(view(`${who}: admissions`, reader, () => api.listAdmissions({ params }), reduceAdmissions));
  return views;
}

export async function setStage(app: TestApp, settings: Partial<CreateGroupInput> = {}): Promise<Stage> {
  const group = await buildGroup(app, settings);
  const member = await buildMembership(app, group);
  const outsider = await buildAccount(app);
  await app.settle();
  return {
    app, group, chair: group.chair, member, outsider,
    views: [
      ...viewsOf(app, group, 'chair', group.chair, 'chair'),
      ...viewsOf(app, group, 'member', member, 'signed-in'),
      ...viewsOf(app, group, 'outsider', outsider, 'signed-in'),
      ...viewsOf(app, group, 'guest', undefined, 'guest'),
    ],
  };
}

/** What the reader missed in the rooms of a view, by room, as the server tells them. */
async function missed(stage: Stage, { reader }: OpenView, stale: Snapshot): Promise<Happened[][]> {
  const api = stage.app.client(roomRoutes, reader?.session);
  const answers = await Promise.all(Object.entries(stale.cursor).map(([room, after]) => api.events({ params: { room }, query: { after } })));
  return answers.map((answer) => answer.events as RoomEvent<EventBody>[] as Happened[]);
}

const concerns = (event: Happened): boolean => /^(group|membership|invitation)\./.test(event.body.type);

function reduceAll(open: OpenView, stale: Snapshot, events: readonly Happened[]): Reduced<Snapshot> {
  return events.reduce<Reduced<Snapshot>>((view, event) => view && open.reduce(view, event), stale);
}

export interface Outcome {
  name: string;
  /** Types that this view met. */
  types: string[];
  /** The view after its events, in each order of rooms, and once more after all of them; undefined where it asks to be fetched. */
  reduced: Reduced<Snapshot>[];
  fresh: Snapshot;
}

/** Opens every view, lets something happen, and answers with what each view became beside what a new reader is shown. */
export async function happen(stage: Stage, act: (stage: Stage) => Promise<unknown>): Promise<Outcome[]> {
  const stale = await Promise.all(stage.views.map((open) => open.fetch()));
  await act(stage);
  await stage.app.settle();
  return Promise.all(
    stage.views.map(async (open, index) => {
      const byRoom = (await missed(stage, open, stale[index]!)).map((events) => events.filter(concerns));
      const forwards = byRoom.flat();
      const backwards = byRoom.toReversed().flat();
      const once = reduceAll(open, stale[index]!, forwards);
      const reduced = [once, reduceAll(open, stale[index]!, backwards), once && reduceAll(open, once, forwards)];
      return { name: open.name, types: forwards.map((event) => event.body.type), reduced, fresh: await open.fetch() };
    }),
  );
}

