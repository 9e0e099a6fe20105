import { useEffect, useRef, useState } from 'react';
import { useNavigation } from 'react-router';
import { newId } from '../../contract';
import { MUTATION_FIELD } from './mutation-field';
import { MUTATION_MARK } from './page';
import { useRefusedForm } from './refused-form';

/** After these nobody knows whether the change was made: sent again, it must be known as the same one. */
const UNCERTAIN: readonly string[] = ['unavailable', 'internal', 'shutting-down'];

/** A drawn page may be sent often: whoever sends it writes an id in the mark's place. */
const firstId = (): string => (typeof document === 'undefined' ? MUTATION_MARK : newId());

/** Calls `settled` each time something that was sent from this page has been answered and the page shows it. */
function useSettled(settled: () => void): void {
  const { state, formData } = useNavigation();
  const sending = useRef(false);
  useEffect(() => {
    if (formData) sending.current = true;
    if (state !== 'idle' || !sending.current) return;
    sending.current = false;
    settled();
  });
}

/**
 * The hidden field that makes a plain form's repetition harmless. Put one in every form that changes something. A new id
 * follows each answer, also where the same form stays on the page, since what is sent next is another change.
 */
export function MutationField() {
  const refused = useRefusedForm();
  const uncertain = refused !== undefined && UNCERTAIN.includes(refused.code);
  const [id, setId] = useState(() => (uncertain && refused.values[MUTATION_FIELD]) || firstId());
  useSettled(() => {
    if (!uncertain) setId(newId());
  });
  return <input type="hidden" name={MUTATION_FIELD} value={id} suppressHydrationWarning readOnly />;
}
