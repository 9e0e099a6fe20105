import { usePeople } from '@minga/people/client';
import { TextField, type TextFieldProps } from '@minga/ui';
import { useId, useState } from 'react';
import type { PlanFormView } from '../../contract';
import { handlesIn, lastOf } from './plan-form';

type Names = Readonly<Record<string, string>>;
const namesOf = (people: PlanFormView['people']): Names => Object.fromEntries(people.map(({ handle, name }) => [handle, name]));

export interface PeopleFieldProps extends Omit<TextFieldProps, 'defaultValue'> {
  /** Handles, separated by commas. */
  defaultValue: string;
  /** Those whom the plan names, so that they are read by their names. */
  known: PlanFormView['people'];
}

/** Several people by their handles, with their names beneath. Names are completed one after the other; without script handles are typed. */
export function PeopleField({ known, ...props }: PeopleFieldProps) {
  const [typed, setTyped] = useState(props.defaultValue);
  const [met, setMet] = useState<Names>(() => namesOf(known));
  const list = useId();
  const { before, last } = lastOf(typed);
  const found = usePeople(typed === props.defaultValue ? '' : last);
  const fresh = found.filter(({ handle, name }) => met[handle] !== name);
  if (fresh.length > 0) setMet({ ...met, ...namesOf(fresh) });
  const names = handlesIn(typed).flatMap((handle) => met[handle.toLowerCase()] ?? []);
  return (
    <div>
      <TextField {...props} list={list} autoComplete="off" autoCapitalize="none" spellCheck={false} onChange={(event) => setTyped(event.currentTarget.value)} />
      <datalist id={list}>
        {found.map(({ id, handle, name }) => (
          // A browser offers what begins like the whole field: those written before stand in front
          <option key={id} value={`${before}${handle}`} label={`${before}${name}`} />
        ))}
      </datalist>
      {names.length > 0 && <p className="meta">{names.join(', ')}</p>}
    </div>
  );
}
