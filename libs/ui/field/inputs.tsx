import type { ComponentProps } from 'react';
import { Field } from './Field';
import type { FieldProps } from './Field';
import { useLength } from './length';
import { cx } from '../shared/cx';

type Around = Omit<FieldProps, 'children' | 'className' | 'left'>;

interface Limited {
  /** The most characters that are taken. A browser's own `maxLength` cuts what is pasted without a word: what is too long is counted, refused by name, and stays to be shortened. */
  most?: number;
}

export type TextFieldProps = Around & Limited & Omit<ComponentProps<'input'>, keyof Around | 'children' | 'maxLength'>;

/** A field with a one-line input; input props go to the input. */
export function TextField({ label, id, hint, error, required, mark, bare, className, most, ...rest }: TextFieldProps) {
  const { left, onInput } = useLength(most, rest, rest.onInput);
  return (
    <Field {...{ label, id, hint, error, required, mark, bare, left }}>
      {(control) => <input {...rest} {...control} onInput={onInput} className={cx('in', className)} />}
    </Field>
  );
}

export type TextAreaFieldProps = Around & Limited & Omit<ComponentProps<'textarea'>, keyof Around | 'children' | 'maxLength'>;

/** A field with a text area; its props go to the text area. */
export function TextAreaField({ label, id, hint, error, required, mark, bare, className, most, ...rest }: TextAreaFieldProps) {
  const { left, onInput } = useLength(most, rest, rest.onInput);
  return (
    <Field {...{ label, id, hint, error, required, mark, bare, left }}>
      {(control) => <textarea {...rest} {...control} onInput={onInput} className={cx('in', className)} />}
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
