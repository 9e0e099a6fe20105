import type { Member } from '../group.views';
import type { MembersView } from '../member.views';
import { step, type Happened, type Reduced } from './step';

const matches = (member: Member, { role, stakeholderGroup }: MembersView['filter']): boolean =>
  (role === null || member.role === role) && (stakeholderGroup === null || member.person.stakeholderGroup === stakeholderGroup);

function add(view: MembersView, member: Member): Reduced<MembersView> {
  if (!matches(member, view.filter) || view.next !== null) return view;
  return view.items.length < view.limit ? { ...view, items: [...view.items, member] } : undefined;
}

/** Whoever leaves a page that goes on makes room for somebody whom only the server knows. */
function remove(view: MembersView, accountId: string): Reduced<MembersView> {
  const items = view.items.filter((item) => item.person.id !== accountId);
  if (items.length === view.items.length) return view;
  return view.next === null ? { ...view, items } : undefined;
}

function change(view: MembersView, member: Member): Reduced<MembersView> {
  const there = view.items.some((item) => item.person.id === member.person.id);
  if (!matches(member, view.filter)) return remove(view, member.person.id);
  if (!there) return view.filter.role === null ? view : undefined;
  return { ...view, items: view.items.map((item) => (item.person.id === member.person.id ? member : item)) };
}

/** A page of a group's members, following `group:ID`. */
export const reduceMembers = (view: MembersView, event: Happened): Reduced<MembersView> =>
  step(view, event, (body) => {
    if (body.type === 'group.member-joined') return add(view, body.payload.member);
    if (body.type === 'group.member-left') return remove(view, body.payload.accountId);
    return body.type === 'group.role-changed' ? change(view, body.payload.member) : view;
  });
