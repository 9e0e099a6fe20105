/** @jest-environment ../kernel/testing/dom-environment.mjs */
import { cleanup, renderHook } from '@testing-library/react';
import type { ChangeEvent } from 'react';
import { useFilledFrom } from './use-filled-from';

const SEEN = { text: 'Se empieza en abril. [0:01:00]', revision: 1 };
const THEIRS = { text: 'Se empieza en mayo. [0:01:00]', revision: 2 };

const editing = () => renderHook(useFilledFrom<typeof SEEN>, { initialProps: SEEN });
const typing = (value: string) => ({ currentTarget: { value } }) as ChangeEvent<HTMLTextAreaElement>;

afterEach(cleanup);

it('follows what others save while nothing is typed', () => {
  const { result, rerender } = editing();
  rerender(THEIRS);
  expect(result.current.from).toEqual(THEIRS);
});

it('keeps what is being typed, over what its writer saw', () => {
  const { result, rerender } = editing();
  result.current.onChange(typing('Se empieza en junio. [0:01:00]'));
  rerender(THEIRS);
  expect(result.current.from).toEqual(SEEN);
});

it('goes on from what was typed once it is saved, in the words of the server', () => {
  const { result, rerender } = editing();
  result.current.onChange(typing('Se empieza  en junio.  [0:01:00] '));
  const saved = { text: 'Se empieza en junio. [0:01:00]', revision: 2 };
  rerender(saved);
  expect(result.current.from).toEqual(saved);
  rerender(THEIRS);
  expect(result.current.from).toEqual(THEIRS);
});
