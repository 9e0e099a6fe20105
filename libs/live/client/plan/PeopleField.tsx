import { usePeople } from '@minga/people/client';
import { TextField, type TextFieldProps } from '@minga/ui';
import { useId, useState } from 'react';
import { lastOf } from './plan-form';

/** Several people by their handles. Names are completed one after the other; without script handles are typed. */
export function PeopleField(props: TextFieldProps) {
  const [typed, setTyped] = useState('');
  const list = useId();
  const { before, last } = lastOf(typed);
  return (
    <>
      <TextField {...props} list={list} autoComplete="off" autoCapitalize="none" spellCheck={false} onChange={(event) => setTyped(event.currentTarget.value)} />
      <datalist id={list}>
        {usePeople(last).map(({ id, handle, name }) => (
          // A browser offers what begins like the whole field: those written before stand in front
          <option key={id} value={`${before}${handle}`} label={`${before}${name}`} />
        ))}
      </datalist>
    </>
  );
}
