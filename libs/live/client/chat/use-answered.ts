import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';

/**
 * Who picks a message to answer goes on in the field. Once it was answered, the next one answers nothing: the address lets go of it.
 * @param answers how many the reader has given to it
 * @param address where nothing is answered
 */
export function useAnswered(answers: number, repliedId: string | undefined, address: string, fieldId: string): void {
  const navigate = useNavigate();
  const before = useRef({ answers, repliedId });
  useEffect(() => {
    if (repliedId !== undefined && before.current.repliedId !== repliedId) document.getElementById(fieldId)?.focus();
    const answered = repliedId !== undefined && before.current.repliedId === repliedId && answers > before.current.answers;
    before.current = { answers, repliedId };
    if (answered) void navigate(address, { replace: true, preventScrollReset: true });
  }, [answers, repliedId, address, fieldId, navigate]);
}
