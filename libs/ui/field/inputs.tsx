import type { ComponentProps } from 'react';
import { Field } from './Field';
import type { FieldProps } from './Field';
import { cx } from '../shared/cx';

type Around = Omit<FieldProps, 'children' | 'className'>;

export type TextFieldProps = Around & Omit<ComponentProps<'input'>, keyof Around | 'children'>;

/** A field with a one-line input; input props go to the input. */
export function TextField({ label, id, hint, error, required, mark, className, ...rest }: TextFieldProps) {
  return (
    <Field {...{ label, id, hint, error, required, mark }}>
      {(control) => <input {...rest} {...control} className={cx('in', className)} />}
    </Field>
  );
}

/** No `maxLength`: a browser cuts what is pasted without a word. What is too long is refused by name, and stays to be shortened. */
export type TextAreaFieldProps = Around & Omit<ComponentProps<'textarea'>, keyof Around | 'children' | 'maxLength'>;

/** A field with a text area; its props go to the text area. */
export function TextAreaField({ label, id, hint, error, required, mark, className, ...rest }: TextAreaFieldProps) {
  return (
    <Field {...{ label, id, hint, error, required, mark }}>
      {(control) => <textarea {...rest} {...control} className={cx('in', className)} />}
    </Field>
  );
}

/** A select in the field style; children are its options. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return <select {...rest} className={cx('in', className)} />;
}

export type SelectFieldProps = Around & Omit<ComponentProps<'select'>, keyof Around>;

/** A field with a select; children are its options. */
export function SelectField({ label, id, hint, error, required, mark, ...rest }: SelectFieldProps) {
  return <Field {...{ label, id, hint, error, required, mark }}>{(control) => <Select {...rest} {...control} />}</Field>;
}
