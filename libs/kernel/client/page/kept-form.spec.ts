/** @jest-environment ./testing/dom-environment.mjs */
import { keepForm, refill, takeKeptForm } from './kept-form';

const dataOf = (entries: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.append(name, value);
  return form;
};
const byName = (name: string) => document.querySelector<HTMLInputElement>(`#second [name="${name}"]`)!;

beforeEach(() => {
  document.body.innerHTML = `
    <form method="post"><input type="hidden" name="intent" value="first"><input name="reason"></form>
    <details><summary>Acto</summary><form method="post" id="second"><input type="hidden" name="mutation-id" value="2"><input type="hidden" name="intent" value="second">
      <input name="reason"><textarea name="text"></textarea><input type="checkbox" name="on" value="on"><input type="password" name="clientSecret"><button>Enviar</button></form></details>`;
});

it('writes what was typed into the form that it was typed in, opened, and no secret', () => {
  keepForm(dataOf({ 'mutation-id': '1', intent: 'second', reason: 'Insiste', text: 'Dos\nlíneas', on: 'on', clientSecret: 'secreto' }), '/here');
  expect(refill(takeKeptForm('/here')!)).toBe(true);
  expect(['reason', 'text', 'clientSecret'].map((name) => byName(name).value)).toEqual(['Insiste', 'Dos\nlíneas', '']);
  expect(byName('on').checked).toBe(true);
  expect(document.querySelector('details')!.open).toBe(true);
  expect(document.activeElement?.textContent).toBe('Enviar');
  expect(document.querySelector<HTMLInputElement>('form [name="reason"]')!.value).toBe('');
});

it('is for one page, and once', () => {
  keepForm(dataOf({ intent: 'second', reason: 'Insiste' }), '/here');
  expect(takeKeptForm('/elsewhere')).toBeUndefined();
  expect(takeKeptForm('/here')?.entries).toEqual([['intent', 'second'], ['reason', 'Insiste']]);
  expect(takeKeptForm('/here')).toBeUndefined();
});

it('leaves alone a page that has no such form', () => {
  expect(refill({ path: '/here', at: Date.now(), entries: [['intent', 'third'], ['reason', 'Insiste']] })).toBe(false);
  expect(byName('reason').value).toBe('');
});
