import { STAKEHOLDER_GROUPS } from '@minga/people/contract';
import { ROLES, type ListMembersQuery } from '../../contract';

/** What the address of a list of members asks for; what is no choice of ours is left out. */
export function readMembersAddress(search: URLSearchParams): ListMembersQuery {
  const role = ROLES.find((one) => one === search.get('role'));
  const stakeholderGroup = STAKEHOLDER_GROUPS.find((one) => one === search.get('stakeholderGroup'));
  return { role, stakeholderGroup, after: search.get('after') ?? undefined };
}

export function membersAddress(group: string, query: ListMembersQuery): string {
  const search = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
  return `${group}/members?${search}`;
}
