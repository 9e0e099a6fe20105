import { useEffect, useId, useRef } from 'react';
import type { MouseEvent, ReactNode, SyntheticEvent } from 'react';
import { cx } from '../shared/cx';

export interface DialogProps {
  open: boolean;
  /** Called on Escape and, unless `sticky`, on a click outside. The caller then sets `open` to false. */
  onClose: () => void;
  title: ReactNode;
  /** Buttons, the main one first. */
  footer?: ReactNode;
  /** A click outside does not close it: for forms, whose text would be lost. */
  sticky?: boolean;
  className?: string;
  children: ReactNode;
}

/** A modal dialog on the native element: the rest is inert, Escape closes, focus goes back to where it came from. */
export function Dialog({ open, onClose, title, footer, sticky, className, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = box.current;
    if (!open || !dialog) return;
    const origin = document.activeElement;
    dialog.showModal();
    return () => {
      dialog.close();
      if (origin instanceof HTMLElement && origin.isConnected) origin.focus();
    };
  }, [open]);

  function cancel(event: SyntheticEvent) {
    // The caller decides: without this the element would close while `open` is still true.
    event.preventDefault();
    onClose();
  }
  /** A second Escape or a form with method "dialog" closes the element without asking. */
  function closedByBrowser() {
    if (open && !box.current?.open) onClose();
  }
  function clickOutside(event: MouseEvent) {
    if (!sticky && event.target === box.current && isOutside(event, box.current)) onClose();
  }
  return (
    <dialog
      ref={box}
      className={cx('dialog', className)}
      aria-labelledby={titleId}
      onCancel={cancel}
      onClose={closedByBrowser}
      onClick={clickOutside}
    >
      {open && (
        <>
          <h2 className="h3" id={titleId}>
            {title}
          </h2>
          <div>{children}</div>
          {footer && <footer>{footer}</footer>}
        </>
      )}
    </dialog>
  );
}

/** The backdrop and the dialog's own padding have the same target; only the place of the click tells them apart. */
function isOutside({ clientX, clientY }: MouseEvent, dialog: HTMLDialogElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
