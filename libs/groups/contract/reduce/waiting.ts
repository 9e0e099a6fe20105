import type { GroupsEvent } from '../groups.events';
import type { AdmissionsView, MembershipRequest, WaitingRequests, WaitingView } from '../member.views';
import { byAge, step, type Happened, type Reduced } from './step';

const added = <T extends { id: string; at: string }>(items: T[], item: T): T[] =>
  [...items.filter((other) => other.id !== item.id), item].sort(byAge);
const removed = <T extends { id: string }>(items: T[], id: string): T[] => items.filter((item) => item.id !== id);

function reduceRequests(requests: MembershipRequest[], body: GroupsEvent): MembershipRequest[] {
  if (body.type === 'group.request-received') return added(requests, body.payload.request);
  return body.type === 'group.request-closed' ? removed(requests, body.payload.requestId) : requests;
}

/** What a group's chairs have to decide, following `group-chairs:ID`. */
export const reduceAdmissions = (view: AdmissionsView, event: Happened): Reduced<AdmissionsView> =>
  step(view, event, (body) => {
    const requests = reduceRequests(view.requests, body);
    if (body.type === 'group.invitation-sent') return { ...view, requests, invitations: added(view.invitations, body.payload.invitation) };
    if (body.type === 'group.invitation-closed') return { ...view, requests, invitations: removed(view.invitations, body.payload.invitationId) };
    return { ...view, requests };
  });

type MembershipChanged = Extract<GroupsEvent, { type: 'membership.changed' }>['payload'];

function reduceChaired(view: WaitingView, { groupId, mine }: MembershipChanged): Reduced<WaitingView> {
  const chairs = view.chaired.some((one) => one.group.id === groupId);
  if (mine?.role === 'chair') return chairs ? view : undefined;
  return chairs ? { ...view, chaired: view.chaired.filter((one) => one.group.id !== groupId) } : view;
}

type GroupChanged = Extract<GroupsEvent, { type: 'group.changed' }>['payload'];

const renamed = ({ group, requests }: WaitingRequests, { face, address }: GroupChanged): WaitingRequests => ({
  group: { ...group, name: face.name, purpose: face.purpose, lang: face.lang, address },
  requests,
});

/** What waits for me in groups, following `account:ID`, and `group-chairs:ID` and `group:ID` of those that I chair. */
export const reduceWaiting = (view: WaitingView, event: Happened): Reduced<WaitingView> =>
  step(view, event, (body) => {
    if (body.type === 'membership.changed') return reduceChaired(view, body.payload);
    if (body.type === 'invitation.received') return { ...view, invitations: added(view.invitations, body.payload.invitation) };
    if (body.type === 'invitation.closed') return { ...view, invitations: removed(view.invitations, body.payload.invitationId) };
    if (body.type === 'group.changed') {
      return { ...view, chaired: view.chaired.map((one) => (one.group.id === body.payload.groupId ? renamed(one, body.payload) : one)) };
    }
    if (body.type !== 'group.request-received' && body.type !== 'group.request-closed') return view;
    const { groupId } = body.payload;
    return {
      ...view,
      chaired: view.chaired.map((one) => (one.group.id === groupId ? { ...one, requests: reduceRequests(one.requests, body) } : one)),
    };
  });
