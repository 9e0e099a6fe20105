import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { UiProvider } from '../shared/UiProvider';
import { TextField } from './inputs';

const lengths = { left: (count: number) => `Quedan ${count}`, over: (count: number) => `Sobran ${count}` };
const MOST = 20;

const field = (text?: string) => (
  <UiProvider lengths={lengths}>
    <TextField label="Título" name="title" most={MOST} defaultValue={text} />
  </UiProvider>
);
const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Título' });
const note = () => document.getElementById(`${input().id}-left`)?.textContent;

it('keeps whatever is pasted, says what is left once that is little, and by how much it is too long', async () => {
  const user = userEvent.setup();
  render(field());
  await user.click(input());
  await user.paste('a'.repeat(18));
  expect(note()).toBeUndefined();
  await user.paste('b');
  expect(note()).toBe('Quedan 1');
  await user.paste('c'.repeat(30));
  expect([input().value.length, note(), input().getAttribute('aria-invalid')]).toEqual([49, 'Sobran 29', 'true']);
  expect(input().getAttribute('aria-describedby')).toBe(`${input().id}-left`);
  await user.clear(input());
  expect(note()).toBeUndefined();
});

it('counts as the contracts count, from what the page was drawn with on', () => {
  const drawn = (text: string) => render(field(text)).container.textContent;
  expect(drawn('a'.repeat(MOST + 3))).toBe('TítuloSobran 3');
  expect(drawn(`${'a'.repeat(MOST)}   `)).toBe('TítuloQuedan 0');
  expect(drawn('a')).toBe('Título');
});
