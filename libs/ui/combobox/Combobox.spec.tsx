import { jest } from '@jest/globals';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Combobox } from './Combobox';
import type { ComboboxOption, ComboboxProps } from './Combobox';
import { Field } from '../field/Field';

const TEXTS = {
  list: 'Organizaciones',
  loading: 'Buscando',
  none: 'No se encontró',
  failed: 'No se pudo buscar',
  count: (n: number) => `${n} resultados`,
  add: (query: string) => `Agregar «${query}»`,
};

const ORGANISATIONS: ComboboxOption[] = [
  { value: 'lc', label: 'Gobierno de Santa Lucía' },
  { value: 'uy', label: 'Gobierno de Uruguay' },
];

function find(query: string): Promise<readonly ComboboxOption[]> {
  return Promise.resolve(ORGANISATIONS.filter((option) => option.label.includes(query)));
}

function setup(change: Partial<ComboboxProps> = {}) {
  const onChoose = jest.fn<ComboboxProps['onChoose']>();
  const { container } = render(
    <Field label="Organización" id="org">
      {(control) => (
        <Combobox {...control} name="organisationId" load={find} texts={TEXTS} onChoose={onChoose} delayMs={0} {...change} />
      )}
    </Field>,
  );
  const sent = () => container.querySelector<HTMLInputElement>('input[type=hidden]')?.value;
  return { user: userEvent.setup(), onChoose, sent, input: screen.getByRole<HTMLInputElement>('combobox', { name: 'Organización' }) };
}

const highlighted = (input: HTMLElement) => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent;

it('finds as one types and chooses by keyboard, the focus staying in the input', async () => {
  const { user, input, onChoose, sent } = setup();
  await user.type(input, 'Gobierno');
  await screen.findByText('2 resultados');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(highlighted(input)).toBe('Gobierno de Uruguay');
  await user.keyboard('{ArrowUp}{Enter}');
  expect(onChoose).toHaveBeenLastCalledWith({ kind: 'option', option: ORGANISATIONS[0] });
  expect(input.value).toBe('Gobierno de Santa Lucía');
  expect(sent()).toBe('lc');
  expect(input.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(input);
});

it('chooses by click and forgets the choice when the text changes', async () => {
  const { user, input, onChoose, sent } = setup();
  await user.type(input, 'Uru');
  await user.click(await screen.findByText('Uru'));
  expect(sent()).toBe('uy');
  await user.type(input, 'x');
  expect(onChoose).toHaveBeenLastCalledWith(null);
  expect(sent()).toBe('');
});

it('offers to add what was typed as the last row', async () => {
  const { user, input, onChoose } = setup();
  await user.type(input, 'Cooperativa del Sur');
  await screen.findByText('No se encontró');
  await user.keyboard('{ArrowUp}');
  expect(highlighted(input)).toBe('Agregar «Cooperativa del Sur»');
  await user.keyboard('{Enter}');
  expect(onChoose).toHaveBeenLastCalledWith({ kind: 'add', query: 'Cooperativa del Sur' });
});

it('closes on Escape and keeps what was typed', async () => {
  const { user, input } = setup();
  await user.type(input, 'Gob');
  await screen.findByText('2 resultados');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(input.value).toBe('Gob');
});

it('says that a search failed', async () => {
  const { user, input } = setup({ load: () => Promise.reject(new Error('offline')) });
  await user.type(input, 'Gob');
  expect(await screen.findByText('No se pudo buscar')).toBeTruthy();
});

it('drops an answer that comes after a later question', async () => {
  const answers = new Map<string, (options: readonly ComboboxOption[]) => void>();
  const load = (query: string) => new Promise<readonly ComboboxOption[]>((resolve) => answers.set(query, resolve));
  const { input } = setup({ load });
  const ask = async (query: string) => {
    fireEvent.change(input, { target: { value: query } });
    await waitFor(() => expect(answers.has(query)).toBe(true));
  };
  await ask('Santa');
  await ask('Uruguay');
  await act(async () => answers.get('Uruguay')?.([ORGANISATIONS[1] as ComboboxOption]));
  await act(async () => answers.get('Santa')?.([ORGANISATIONS[0] as ComboboxOption]));
  const found = screen.getAllByRole('option').map((option) => option.textContent);
  expect(found).toEqual(['Gobierno de Uruguay', 'Agregar «Uruguay»']);
});
