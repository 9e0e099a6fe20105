import { isId } from '@minga/kernel/contract';
import { COUNTRIES, STAKEHOLDER_GROUPS, type DirectoryQuery } from '../../contract';

/** What the directory's address asks for; what is none of its options is left out. */
export function readDirectory(search: URLSearchParams): DirectoryQuery {
  const country = search.get('country');
  const after = search.get('after');
  return {
    q: search.get('q')?.trim().slice(0, LONGEST) || undefined,
    sector: STAKEHOLDER_GROUPS.find((group) => group === search.get('sector')),
    country: country === 'regional' ? country : COUNTRIES.find((code) => code === country),
    verified: search.get('verified') === '1' ? '1' : undefined,
    after: isId(after) ? after : undefined,
  };
}

/** As the contract bounds it, which the browser does not load. */
const LONGEST = 80;

export function directoryAddress(query: DirectoryQuery, path = '/organisations'): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}
