import { GROUP_SECTIONS, type GroupSection, type ListGroupsQuery } from '../../contract';

/** What the directory's address asks for; without a section, one's own groups and those that one may join. */
export interface ListAddress {
  section?: GroupSection;
  q?: string;
  after?: string;
}

export function readListAddress(search: URLSearchParams): ListAddress {
  const section = GROUP_SECTIONS.find((name) => name === search.get('section'));
  return { section, q: search.get('q')?.trim() || undefined, after: search.get('after') || undefined };
}

export function listAddress(wanted: ListAddress): string {
  const search = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value));
  return search.size > 0 ? `/groups?${search}` : '/groups';
}

/** The sections to draw and what each is asked for. A guest has none of their own. */
export function sectionsOf({ section, q, after }: ListAddress, signedIn: boolean): { section: GroupSection; query: ListGroupsQuery }[] {
  const wanted: GroupSection[] = section ? [section] : signedIn ? ['mine', 'open'] : ['all'];
  return wanted.map((one) => ({ section: one, query: { section: one, q, after } }));
}
