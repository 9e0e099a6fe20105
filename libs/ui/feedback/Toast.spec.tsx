import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { ToastProvider, useToast } from './Toast';

const onUndo = jest.fn();

function Publish() {
  const toast = useToast();
  return (
    <button type="button" onClick={() => toast({ text: 'Mensaje borrado', undo: { label: 'Deshacer', onUndo } })}>
      Borrar
    </button>
  );
}

beforeEach(() => {
  jest.useFakeTimers();
  onUndo.mockClear();
  render(
    <ToastProvider>
      <Publish />
    </ToastProvider>,
  );
});
afterEach(() => jest.useRealTimers());

const publish = () => fireEvent.click(screen.getByRole('button', { name: 'Borrar' }));
const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms));

it('speaks in a polite region that was there before, and leaves by itself', () => {
  const region = screen.getByRole('status');
  expect(region.textContent).toBe('');
  publish();
  expect(region.getAttribute('aria-live')).toBe('polite');
  expect(region.textContent).toContain('Mensaje borrado');
  pass(60_000);
  expect(region.textContent).toBe('');
});

it('takes back once, closes and returns the focus', () => {
  publish();
  const opener = screen.getByRole('button', { name: 'Borrar' });
  const undo = screen.getByRole('button', { name: 'Deshacer' });
  act(() => opener.focus());
  act(() => undo.focus());
  fireEvent.click(undo);
  expect(onUndo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Mensaje borrado')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

it('stays while it is pointed at', () => {
  publish();
  const text = screen.getByText('Mensaje borrado');
  fireEvent.mouseOver(text);
  pass(60_000);
  expect(screen.queryByText('Mensaje borrado')).not.toBeNull();
  fireEvent.mouseOut(text);
  pass(60_000);
  expect(screen.queryByText('Mensaje borrado')).toBeNull();
});

it('shows the last three only', () => {
  for (let count = 0; count < 5; count++) publish();
  expect(screen.getAllByText('Mensaje borrado')).toHaveLength(3);
});
