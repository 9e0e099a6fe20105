import { useEffect, useState } from 'react';
import { useActionData } from 'react-router';
import { newId } from '../../contract';
import { MUTATION_FIELD } from './page';

/**
 * The hidden field that makes a plain form's repetition harmless. Put one in every form that changes something. A new id
 * follows each answer, since what is sent next is another change.
 */
export function MutationField() {
  const answer = useActionData();
  const [id, setId] = useState(() => newId());
  useEffect(() => {
    if (answer !== undefined) setId(newId());
  }, [answer]);
  return <input type="hidden" name={MUTATION_FIELD} value={id} suppressHydrationWarning readOnly />;
}
