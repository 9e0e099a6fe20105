import type { PersonCard } from '@minga/people/contract';
import { useId, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { mentionAt, type Mentioning } from './mention';
import { optionId } from './PeopleList';
import { replaceIn } from './replace-in';
import { usePeople } from './use-people';

/** Completion of names in a plain text area: its list, and what the text area needs for it. */
export function usePlainMentions() {
  const list = useId();
  const [mention, setMention] = useState<Mentioning>();
  const [active, setActive] = useState(0);
  const people = usePeople(mention?.query);
  const open = mention !== undefined && people.length > 0;

  function look(event: SyntheticEvent<HTMLTextAreaElement>) {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    setMention(selectionStart === selectionEnd ? mentionAt(value, selectionStart) : undefined);
    setActive(0);
  }
  function pick(field: HTMLTextAreaElement | null, person: PersonCard | undefined) {
    if (!field || !person || !mention) return;
    const insert = `@${person.handle} `;
    replaceIn(field, { from: mention.from, to: mention.to, insert, select: [mention.from + insert.length, mention.from + insert.length] });
    setMention(undefined);
  }
  /** True when the key was the list's. */
  function key(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
    if (!open) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive((at) => (at + step + people.length) % people.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && !event.metaKey) pick(event.currentTarget, people[active]);
    else if (event.key === 'Escape') setMention(undefined);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }
  const aria = { 'aria-autocomplete': 'list', 'aria-controls': open ? list : undefined, 'aria-activedescendant': open ? optionId(list, active) : undefined } as const;
  return { list, people: open ? people : [], active, look, pick, key, aria, close: () => setMention(undefined) };
}
