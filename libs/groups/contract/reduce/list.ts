import { activityUntil, daysBetween } from '../activity';
import type { GroupListView, GroupRow } from '../group.views';
import type { GroupsEvent } from '../groups.events';
import type { GroupSection } from '../words';
import { reduceGroup } from './group';
import { step, type Happened, type Reduced } from './step';

/** Whether a group that the reader sees belongs in a section of the list. */
export function belongs(row: Pick<GroupRow, 'mine' | 'joining'>, section: GroupSection): boolean {
  if (section === 'mine') return row.mine !== null;
  return section === 'all' || (row.mine === null && row.joining !== 'invitation');
}

/** The last active first; of the same instant, the last made. */
const byActivity = (a: GroupRow, b: GroupRow): number => b.activeAt.localeCompare(a.activeAt) || b.id.localeCompare(a.id);

const arranged = (view: GroupListView, items: GroupRow[]): GroupListView => ({
  ...view,
  items: items.filter((row) => belongs(row, view.section)).sort(byActivity),
});

type Activity = Extract<GroupsEvent, { type: 'group.activity' }>['payload'];
type MembershipChanged = Extract<GroupsEvent, { type: 'membership.changed' }>['payload'];

/** A group that comes into the list is not in the event: the list is fetched anew. */
function reduceMine(view: GroupListView, { groupId, mine }: MembershipChanged): Reduced<GroupListView> {
  const row = view.items.find((item) => item.id === groupId);
  if (!row) return mine ? (view.section === 'open' ? view : undefined) : view.section === 'open' ? undefined : view;
  const lost = mine === null && row.visibility === 'private';
  const changed = { ...row, mine, unread: mine ? row.unread : 0 };
  return arranged(view, view.items.flatMap((item) => (item !== row ? [item] : lost ? [] : [changed])));
}

/** Posts that came with an event, by what the cord showed before: what a member has not read grows by as many. */
function newPosts(row: GroupRow, { days }: Activity): number {
  const { until, days: before } = activityUntil(row.activity, days.reduce((last, { day }) => (day > last ? day : last), row.activity.until));
  const known = (day: string): number => before[before.length - 1 - daysBetween(day, until)] ?? Infinity;
  return days.reduce((sum, { day, posts }) => sum + Math.max(0, posts - known(day)), 0);
}

function reduceRow(row: GroupRow, body: GroupsEvent): GroupRow {
  const changed = reduceGroup(row, body);
  const moved = body.type === 'group.activity' && body.payload.groupId === row.id && row.mine !== null;
  return moved ? { ...changed, unread: row.unread + newPosts(row, body.payload) } : changed;
}

/** The list of groups, following `group:ID` of its rows, `account:ID` and `site:main`. */
export const reduceGroupList = (view: GroupListView, event: Happened): Reduced<GroupListView> =>
  step(view, event, (body) => {
    if (body.type === 'membership.changed') return reduceMine(view, body.payload);
    if (body.type === 'group.opened') return view.items.some((row) => row.id === body.payload.groupId) ? view : undefined;
    return arranged(view, view.items.map((row) => reduceRow(row, body)));
  });
