import type { CharterView, GroupPageView, Member, Viewer } from '../group.views';
import type { GroupsEvent } from '../groups.events';
import { viewerCan } from '../viewer';
import { reduceGroup } from './group';
import { step, type Happened, type Reduced } from './step';

const bySeniority = (a: Member, b: Member): number => a.since.localeCompare(b.since) || a.person.id.localeCompare(b.person.id);

const without = (members: Member[], accountId: string): Member[] => members.filter((member) => member.person.id !== accountId);

/** Members who hold a role, after one of them took or lost it. */
const holding = (members: Member[], member: Member, role: Member['role']): Member[] =>
  member.role === role ? [...without(members, member.person.id), member].sort(bySeniority) : without(members, member.person.id);

function reducePeople(view: GroupPageView, body: GroupsEvent): GroupPageView {
  if (body.type === 'group.member-left') {
    const { accountId } = body.payload;
    return { ...view, chairs: without(view.chairs, accountId), moderators: without(view.moderators, accountId) };
  }
  if (body.type !== 'group.member-joined' && body.type !== 'group.role-changed') return view;
  const { member } = body.payload;
  return { ...view, chairs: holding(view.chairs, member, 'chair'), moderators: holding(view.moderators, member, 'moderator') };
}

type ViewerFacts = Omit<Viewer, 'can'>;

function reduceViewer(viewer: ViewerFacts, body: GroupsEvent): ViewerFacts {
  switch (body.type) {
    case 'membership.changed':
      return { ...viewer, mine: body.payload.mine };
    case 'membership.sanctioned':
      return { ...viewer, sanction: body.payload.sanction };
    case 'membership.requested':
      return { ...viewer, request: { id: body.payload.requestId, at: body.payload.at } };
    case 'membership.request-closed':
      return viewer.request?.id === body.payload.requestId ? { ...viewer, request: null } : viewer;
    case 'invitation.received': {
      const { id, role, at } = body.payload.invitation;
      return { ...viewer, invitation: { id, role, at } };
    }
    case 'invitation.closed':
      return viewer.invitation?.id === body.payload.invitationId ? { ...viewer, invitation: null } : viewer;
    default:
      return viewer;
  }
}

/** A group's page, following `group:ID` and `account:ID`. Its policy is asked again after each event. */
export const reduceGroupPage = (view: GroupPageView, event: Happened): Reduced<GroupPageView> =>
  step(view, event, (body) => {
    if (!('groupId' in body.payload) || body.payload.groupId !== view.group.id) return view;
    // Who lost a private group has nothing left to look at, and is told so by fetching it.
    if (body.type === 'membership.changed' && !body.payload.mine && view.group.visibility === 'private') return undefined;
    const { group, ...rest } = { ...reducePeople(view, body), group: reduceGroup(view.group, body) };
    const viewer = reduceViewer(view.viewer, body);
    return { ...rest, group, viewer: { ...viewer, can: viewerCan(viewer, group, rest.chairs.length) } };
  });

/** A group's charter, following `group:ID`. */
export const reduceCharter = (view: CharterView, event: Happened): Reduced<CharterView> =>
  step(view, event, (body) => (body.type === 'group.charter-changed' ? { ...view, charter: body.payload.charter } : view));
