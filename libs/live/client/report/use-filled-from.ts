import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import { readStatements, writeStatements } from '../../contract';

/** As the server writes it: moments in full, spaces once; what is no paragraph, as it is. */
function asKept(typed: string): string {
  const read = readStatements(typed, Number.MAX_SAFE_INTEGER);
  return 'statements' in read ? writeStatements(read.statements) : typed.trim();
}

/**
 * What a field was filled from. It follows what others save while nobody types into the field; what is being typed stays, and is
 * saved over what its writer saw, so that the server can say what stands by now.
 * @param now as it stands; the same object until it changes
 */
export function useFilledFrom<T extends { text: string }>(now: T) {
  const typed = useRef<string>(undefined);
  const [from, setFrom] = useState(now);
  useEffect(() => {
    if (typed.current !== undefined && ![from.text, now.text].includes(asKept(typed.current))) return;
    typed.current = undefined;
    setFrom(now);
  }, [now, from.text]);
  const onChange = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    typed.current = event.currentTarget.value;
  };
  return { from, onChange };
}
