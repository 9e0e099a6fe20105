import { useEffect, useRef, useState } from 'react';
import { useNavigation } from 'react-router';

/**
 * How often a form was sent from this page and taken: a fresh and closed one stands there after each. What arrives from others meanwhile
 * leaves alone what is being typed.
 * @param fields the hidden fields that tell it from others of its kind
 */
export function useTaken(intent: string, fields: Readonly<Record<string, string>>, isRefused: boolean): number {
  const { state, formData } = useNavigation();
  const [taken, setTaken] = useState(0);
  const sending = useRef(false);
  const own = formData?.get('intent') === intent && Object.entries(fields).every(([name, value]) => formData.get(name) === value);
  useEffect(() => {
    if (own) sending.current = true;
    if (state !== 'idle' || !sending.current) return;
    sending.current = false;
    if (!isRefused) setTaken((times) => times + 1);
  }, [own, state, isRefused]);
  return taken;
}
