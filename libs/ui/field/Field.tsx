import { useId } from 'react';
import type { ReactNode } from 'react';
import { LengthNote } from './length';
import { Icon } from '../mark/Icon';
import { cx } from '../shared/cx';

/** What a control needs to belong to its field; spread it on the input. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  required: boolean | undefined;
}

export interface FieldProps {
  label: ReactNode;
  /** Give one when an error summary links here; otherwise one is made. */
  id?: string;
  hint?: ReactNode;
  /** A sentence: what is wrong and what to do. Marks the field as invalid. */
  error?: ReactNode;
  required?: boolean;
  /** Shown after the label, for instance "optional". */
  mark?: ReactNode;
  className?: string;
  /** The label is for screen readers only: others see by its place what the control is for. */
  bare?: boolean;
  /** How many characters are left, once that is few; below zero: too many. */
  left?: number | null;
  /** Draws the control with the wiring it receives. */
  children: (control: FieldControl) => ReactNode;
}

/** Label above, hint, error above the control with a left bar; ids wired so that all are read with the control. */
export function Field({ label, id, hint, error, required, mark, className, bare, left = null, children }: FieldProps) {
  const made = useId();
  const controlId = id ?? made;
  const describedBy = cx(hint != null && `${controlId}-hint`, error != null && `${controlId}-error`, left !== null && `${controlId}-left`);
  return (
    <div className={cx('fld', error != null && 'bad', className)}>
      <label htmlFor={controlId} className={bare ? 'vh' : undefined}>
        {label}
        {mark && <span className="req"> {mark}</span>}
      </label>
      <FieldNotes id={controlId} hint={hint} error={error} />
      {children({
        id: controlId,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error != null || (left !== null && left < 0) ? true : undefined,
        required,
      })}
      {left !== null && <LengthNote id={controlId} left={left} />}
    </div>
  );
}

/** Hint and error of a control, with the ids that its `aria-describedby` names. */
export function FieldNotes({ id, hint, error }: { id: string; hint?: ReactNode; error?: ReactNode }) {
  return (
    <>
      {hint != null && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error != null && (
        <p className="msg" id={`${id}-error`}>
          <Icon name="warn" />
          <span>{error}</span>
        </p>
      )}
    </>
  );
}
