import type { PersonCard } from '@minga/people/contract';
import type { PeopleSuggestion } from './extensions';

/** People offered for the mention that is being typed. */
export interface Offer {
  people: readonly PersonCard[];
  active: number;
  choose(person: PersonCard): void;
}

type Search = (query: string, signal: AbortSignal) => Promise<PersonCard[]>;

const PAUSE_MS = 150;

/** Binds the editor's suggestions to a list that React draws. `current` reads what is offered now. */
export function peopleSuggestion(search: Search, show: (offer: Offer | null) => void, current: () => Offer | null): PeopleSuggestion {
  const put = ({ items, command }: { items: PersonCard[]; command: (props: { id: string; label: string }) => void }) =>
    show(items.length === 0 ? null : { people: items, active: 0, choose: ({ handle, name }) => command({ id: handle, label: name }) });
  return {
    char: '@',
    allowedPrefixes: [' ', '('],
    minQueryLength: 1,
    debounce: PAUSE_MS,
    // Completion is a help: without it the handle can be typed.
    items: ({ query, signal }) => search(query, signal).catch(() => []),
    render: () => ({
      onStart: put,
      onUpdate: put,
      onExit: () => show(null),
      onKeyDown({ event }) {
        const offer = current();
        if (!offer) return false;
        const { people, active, choose } = offer;
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step) show({ ...offer, active: (active + step + people.length) % people.length });
        else if (event.key === 'Enter' || event.key === 'Tab') choose(people[active]!);
        else if (event.key === 'Escape') show(null);
        else return false;
        event.stopPropagation();
        return true;
      },
    }),
  };
}
