import { useId } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { FieldNotes } from './Field';
import { Shape } from '../mark/Shape';
import type { ShapeKey } from '../mark/Shape';
import { cx } from '../shared/cx';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  label: ReactNode;
}

/** A checkbox with its label at the right. */
export function Checkbox({ label, className, ...rest }: CheckboxProps) {
  return (
    <label className={cx('chk', className)}>
      <input {...rest} type="checkbox" />
      <span>{label}</span>
    </label>
  );
}

export interface RadioOptionProps extends Omit<ComponentProps<'input'>, 'type'> {
  label: ReactNode;
  description?: ReactNode;
  shape?: ShapeKey;
}

/** One row of a radio group: label, explanation, perhaps a sector mark. Put several in a `FieldGroup`. */
export function RadioOption({ label, description, shape, ...rest }: RadioOptionProps) {
  return (
    <label className="opt">
      <input {...rest} type="radio" />
      <b>{label}</b>
      {shape && <Shape of={shape} big />}
      {description && <span className="meta">{description}</span>}
    </label>
  );
}

export interface FieldGroupProps {
  legend: ReactNode;
  /** An error summary links here. */
  id?: string;
  hint?: ReactNode;
  error?: ReactNode;
  children: ReactNode;
}

/** A fieldset with legend, hint and error in the order of `Field`; holds checkboxes or radio options. */
export function FieldGroup({ legend, id, hint, error, children }: FieldGroupProps) {
  const made = useId();
  const groupId = id ?? made;
  const describedBy = cx(hint != null && `${groupId}-hint`, error != null && `${groupId}-error`);
  return (
    <fieldset
      className={cx('fld', error != null && 'bad')}
      id={groupId}
      tabIndex={error != null ? -1 : undefined}
      aria-describedby={describedBy || undefined}
    >
      <legend>{legend}</legend>
      <FieldNotes id={groupId} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
