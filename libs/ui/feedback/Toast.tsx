import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { FocusEvent, ReactNode } from 'react';
import { Icon } from '../mark/Icon';

export interface ToastMessage {
  /** What was done; repeats the verb of the button. Never an error. */
  text: ReactNode;
  /** Offers to take it back. */
  undo?: { label: string; onUndo: () => void };
}

type ShowToast = (message: ToastMessage) => void;

interface Shown extends ToastMessage {
  key: number;
}

/** Long enough to read a sentence and to reach the undo button by keyboard. */
const VISIBLE_MS = 8_000;

/** Older ones leave when more arrive: a pile is not read. */
const MOST_SHOWN = 3;

const ToastContext = createContext<ShowToast | null>(null);

/** Holds the polite live region, and gives `useToast` to what is inside. One per page. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const next = useRef(0);
  const show = useCallback<ShowToast>((message) => {
    const toast = { ...message, key: next.current++ };
    setShown((before) => [...before, toast].slice(-MOST_SHOWN));
  }, []);
  const dismiss = useCallback((key: number) => {
    setShown((before) => before.filter((toast) => toast.key !== key));
  }, []);
  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts no-print" role="status" aria-live="polite">
        {shown.map((toast) => (
          <ToastItem key={toast.key} toast={toast} dismiss={dismiss} />
        ))}
      </div>
    </ToastContext>
  );
}

/** Shows a brief message. Throws outside a `ToastProvider`. */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider above it');
  return show;
}

function ToastItem({ toast, dismiss }: { toast: Shown; dismiss: (key: number) => void }) {
  const [held, setHeld] = useState(false);
  const { key, undo } = toast;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss(key), VISIBLE_MS);
    return () => clearTimeout(timer);
  }, [held, key, dismiss]);
  // Taking back removes the button that has the focus, which then returns to where it came from.
  const origin = useRef<EventTarget | null>(null);
  function focused(event: FocusEvent) {
    origin.current = event.relatedTarget;
    setHeld(true);
  }
  function takeBack() {
    undo?.onUndo();
    dismiss(key);
    if (origin.current instanceof HTMLElement) origin.current.focus();
  }
  return (
    <div
      className="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={focused}
      onBlur={() => setHeld(false)}
    >
      <Icon name="check" />
      <span>{toast.text}</span>
      {undo && (
        <button type="button" onClick={takeBack}>
          {undo.label}
        </button>
      )}
    </div>
  );
}
