import { isId } from '@minga/kernel/contract';
import { LIST_TIMES, SESSION_KINDS, type SessionListQuery } from '../../contract';

const oneOf = <T extends string>(choices: readonly T[], value: string | null): T | undefined => choices.find((choice) => choice === value);

/** What the address asks for; what is no choice of ours is passed over. */
export function listQueryIn(search: URLSearchParams): SessionListQuery {
  const group = search.get('group');
  const query: SessionListQuery = {
    when: oneOf(LIST_TIMES, search.get('when')),
    group: isId(group) ? group : undefined,
    kind: oneOf(SESSION_KINDS, search.get('kind')),
    report: oneOf(['yes'] as const, search.get('report')),
    mine: oneOf(['yes'] as const, search.get('mine')),
    after: search.get('after') ?? undefined,
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}

/** The list’s address with some of what is asked for changed; a change begins at the first page. */
export function listAddress(query: SessionListQuery, change: Partial<SessionListQuery> = {}): string {
  const asked = { ...query, after: undefined, ...change };
  const search = new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
  return search.size > 0 ? `/s?${search}` : '/s';
}
