import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FieldGroup, RadioOption } from './choices';
import { ErrorSummary } from './ErrorSummary';
import { SelectField, TextField } from './inputs';

/** Words that a screen reader adds to a control, in order. */
function description(control: HTMLElement): string {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' | ');
}

it('wires label, hint and error to the control', () => {
  render(<TextField label="Cargo" hint="Se muestra junto a su nombre" error="Escriba su cargo" name="title" required />);
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Cargo' });
  expect(description(input)).toBe('Se muestra junto a su nombre | Escriba su cargo');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(input.required).toBe(true);
  expect(input.name).toBe('title');
});

it('says to screen readers alone what others see by the place', () => {
  render(<TextField bare label="Lo que se dice" most={10} defaultValue="once letras" />);
  const input = screen.getByRole('textbox', { name: 'Lo que se dice' });
  expect(screen.getByText('Lo que se dice').className).toBe('vh');
  expect([description(input), input.getAttribute('aria-invalid')]).toEqual([expect.stringContaining('1'), 'true']);
});

it('says nothing about errors where there is none', () => {
  render(
    <SelectField label="País" defaultValue="UY">
      <option value="UY">Uruguay</option>
    </SelectField>,
  );
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'País' });
  expect(select.hasAttribute('aria-invalid')).toBe(false);
  expect(select.hasAttribute('aria-describedby')).toBe(false);
  expect(select.value).toBe('UY');
});

it('wires a group of options', () => {
  render(
    <FieldGroup legend="Sector" error="Elija un sector">
      <RadioOption name="s" value="gob" label="Gobierno" shape="gob" />
    </FieldGroup>,
  );
  expect(description(screen.getByRole('group', { name: 'Sector' }))).toBe('Elija un sector');
  expect(screen.getByRole('radio', { name: 'Gobierno' })).toBeTruthy();
});

it('summarises errors, takes the focus and leads to the field', async () => {
  render(
    <>
      <ErrorSummary title="Falta un dato" items={[{ id: 'cargo', text: 'Escriba su cargo' }]} />
      <TextField id="cargo" label="Cargo" error="Escriba su cargo" />
    </>,
  );
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  await userEvent.setup().click(screen.getByRole('link', { name: 'Escriba su cargo' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Cargo' }));
});

it('takes the focus once for each answer, and leaves it to who goes on typing', async () => {
  const page = (answers: object) => (
    <>
      <ErrorSummary title="Alguien lo cambió" items={[]} answers={answers} />
      <TextField id="cargo" label="Cargo" />
    </>
  );
  const first = {};
  const { rerender } = render(page(first));
  const user = userEvent.setup();
  await user.click(screen.getByRole('textbox', { name: 'Cargo' }));
  rerender(page(first));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Cargo' }));
  rerender(page({}));
  expect(document.activeElement).toBe(screen.getByRole('alert'));
});
