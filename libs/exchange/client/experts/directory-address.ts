import { isId } from '@minga/kernel/contract';
import { COUNTRIES, SPOKEN_LANGUAGES, STAKEHOLDER_GROUPS } from '@minga/people/contract';
import { EXPERT_KINDS, type ExpertFilter } from '../../contract';

/** As the contract bounds it, which the browser does not load. */
const LONGEST = 80;
const idIn = (value: string | null): string | undefined => (isId(value) ? value : undefined);

/** What the directory’s address asks for; what is none of its options is left out. */
export function readFilter(search: URLSearchParams): ExpertFilter {
  return {
    q: search.get('q')?.trim().slice(0, LONGEST) || undefined,
    kind: EXPERT_KINDS.find((kind) => kind === search.get('kind')),
    theme: idIn(search.get('theme')),
    country: COUNTRIES.find((code) => code === search.get('country')),
    language: SPOKEN_LANGUAGES.find((code) => code === search.get('language')),
    group: STAKEHOLDER_GROUPS.find((group) => group === search.get('group')),
    free: search.get('free') === '1' ? '1' : undefined,
    after: idIn(search.get('after')),
  };
}

export function directoryAddress(filter: ExpertFilter): string {
  const given = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return given.length > 0 ? `/x/experts?${new URLSearchParams(given)}` : '/x/experts';
}
