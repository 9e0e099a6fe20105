import { isId } from '@minga/kernel/contract';
import { SPOKEN_LANGUAGES, type SpokenLanguageCode } from '@minga/people/contract';
import { BOARD_SCOPES, MODALITIES, type BoardQuery, type Modality } from '../../contract';
import { STAGES, type Stage } from '../request/stages';

const FUNDING = ['asked', 'none'] as const;
const oneOf = <T extends string>(choices: readonly T[], value: string | null): T | undefined => choices.find((choice) => choice === value);

/** What the address asks for; what is no choice of ours is passed over. */
export function boardQueryIn(search: URLSearchParams): BoardQuery {
  const theme = search.get('theme');
  const after = search.get('after');
  const query: BoardQuery = {
    scope: oneOf(BOARD_SCOPES, search.get('scope')),
    state: oneOf<Stage>(STAGES, search.get('state')),
    theme: isId(theme) ? theme : undefined,
    language: oneOf<SpokenLanguageCode>(SPOKEN_LANGUAGES, search.get('language')),
    modality: oneOf<Modality>(MODALITIES, search.get('modality')),
    funding: oneOf(FUNDING, search.get('funding')),
    after: after ?? undefined,
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}

/** The board’s address with some of what is asked for changed; a change begins at the first page. */
export function boardAddress(query: BoardQuery, change: Partial<BoardQuery> = {}): string {
  const asked = { ...query, after: undefined, ...change };
  const search = new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
  return search.size > 0 ? `/x?${search}` : '/x';
}
