import type { SettingView } from '../../contract';
import { changedValues, fieldOf, typedValue, wasOf } from './setting-form';

const build = (over: Partial<SettingView>): SettingView => ({ key: 'door.mode', section: 'door', control: 'text', value: '', byDefault: '', changed: null, ...over });
const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

test.each([
  ['switch', { 'v:door.mode': 'on' }, true],
  ['switch', {}, false],
  ['number', { 'v:door.mode': ' 0.5 ' }, 0.5],
  ['number', { 'v:door.mode': 'many' }, 'many'],
  ['number', { 'v:door.mode': '' }, ''],
  ['lines', { 'v:door.mode': 'a\r\n\n b ' }, ['a', 'b']],
  ['choices', { [fieldOf('door.mode', 'b')]: 'on' }, ['b']],
  ['choice', { 'v:door.mode': 'a' }, 'a'],
] as const)('a %s is read from %j as %j', (control, fields, value) => {
  expect(typedValue(build({ control, choices: ['a', 'b'] }), formOf(fields as Record<string, string>))).toEqual(value);
});

test('only what was changed in this form is sent', () => {
  const settings = [build({ key: 'a.x' }), build({ key: 'a.y' }), build({ key: 'b.z' })];
  const form = formOf({ [wasOf('a.x')]: '"1"', 'v:a.x': '1', [wasOf('a.y')]: '"1"', 'v:a.y': '2' });
  expect(changedValues(settings, form)).toEqual({ 'a.y': '2' });
});
