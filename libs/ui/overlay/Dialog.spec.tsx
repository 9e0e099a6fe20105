import { useState } from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Dialog } from './Dialog';
import { installNativeDialog } from '../testing/native-dialog';

beforeAll(installNativeDialog);

function Page({ sticky }: { sticky?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Borrar
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Borrar el mensaje" sticky={sticky}>
        <button type="button" onClick={() => setOpen(false)}>
          Sí, borrar
        </button>
      </Dialog>
    </>
  );
}

async function opened(sticky?: boolean) {
  render(<Page sticky={sticky} />);
  const user = userEvent.setup();
  const opener = screen.getByRole('button', { name: 'Borrar' });
  await user.click(opener);
  return { user, opener, dialog: screen.getByRole<HTMLDialogElement>('dialog', { name: 'Borrar el mensaje' }) };
}

it('gives the focus back to what opened it, by Escape and by its own button', async () => {
  const { user, opener, dialog } = await opened();
  expect(dialog.contains(document.activeElement)).toBe(true);
  await user.keyboard('{Escape}');
  expect(dialog.open).toBe(false);
  expect(document.activeElement).toBe(opener);
  await user.click(opener);
  await user.click(screen.getByRole('button', { name: 'Sí, borrar' }));
  expect(document.activeElement).toBe(opener);
});

it('closes on a click on the backdrop, unless it is sticky', async () => {
  const { dialog } = await opened();
  fireEvent.click(dialog, { clientX: -5, clientY: -5 });
  expect(dialog.open).toBe(false);
});

it('keeps a sticky dialog open, and any dialog whose own padding is clicked', async () => {
  const { dialog } = await opened(true);
  fireEvent.click(dialog, { clientX: -5, clientY: -5 });
  fireEvent.click(dialog, { clientX: 0, clientY: 0 });
  expect(dialog.open).toBe(true);
});

it('follows the browser when it closes the element by itself', async () => {
  const { opener, dialog } = await opened();
  act(() => dialog.close());
  expect(screen.queryByText('Sí, borrar')).toBeNull();
  expect(document.activeElement).toBe(opener);
});
