import { describe, expect, it } from '@jest/globals';
import { itemsIn, lastOf, lengthsIn, NEW_ITEM, readPlan, rearranged, valuesIn, withItems } from './plan-form';

const formOf = (entries: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.append(name, value);
  return form;
};
const planIn = (entries: Record<string, string>) => {
  const form = formOf(entries);
  return readPlan({ form, field: (name) => entries[name] ?? '' });
};

describe('the form of a session', () => {
  it('completes the last of several people, with those before it as they stand', () => {
    expect(lastOf('uru')).toEqual({ before: '', last: 'uru' });
    expect(lastOf('uruguay, Demo · Gob')).toEqual({ before: 'uruguay, ', last: 'Demo · Gob' });
    expect(lastOf('uruguay,chile,')).toEqual({ before: 'uruguay,chile,', last: '' });
  });

  it('reads its items in order, and none where nothing was written', () => {
    const { items } = planIn({ 'item-2-title': 'Segundo', 'item-2-minutes': '20', 'item-0-title': 'Primero', 'item-0-minutes': '5', 'item-0-links': 'https://a.example\nhttps://b.example', 'item-1-title': '', 'item-1-minutes': '15' });
    expect(items).toEqual([
      { id: null, title: 'Primero', minutes: 5, note: '', links: ['https://a.example', 'https://b.example'] },
      { id: null, title: 'Segundo', minutes: 20, note: '', links: [] },
    ]);
  });

  it('reads people, languages, the last place and how it recurs', () => {
    const plan = planIn({ moderators: '@uruguay, chile;brasil', 'language-es': 'on', 'language-pt': 'on', capacity: '', minutes: 'hora', repeat: 'month', repeatCount: '6', repeatUntil: '' });
    expect(plan).toMatchObject({ moderators: ['uruguay', 'chile', 'brasil'], languages: ['es', 'pt'], capacity: null, repeat: { every: 'month', count: 6 } });
    expect(plan.minutes).toBeNaN();
    // Of what is about something it is not asked
    expect([plan.visibility, planIn({ visibility: 'network' }).visibility]).toEqual([undefined, 'network']);
  });

  it('moves, adds and removes items by its buttons', () => {
    const move = (button: string) => rearranged(['a', 'b', 'c'], button, 'x')?.join('');
    expect(['item-up-0', 'item-up-2', 'item-down-0', 'item-down-2', 'item-remove-1', 'item-add', 'item-up-9', 'leave'].map(move)).toEqual(['abc', 'acb', 'bac', 'abc', 'ac', 'abcx', 'abc', undefined]);
    expect(rearranged(['a'], 'item-remove-0', 'x')).toEqual(['x']);
  });

  it('adds up how long its items take, those in which something was written, by what is a number', () => {
    const typed = { minutes: '60', 'item-0-title': 'A', 'item-0-minutes': '20', 'item-1-title': 'B', 'item-1-minutes': 'diez', 'item-2-title': '', 'item-2-minutes': '15', 'item-3-note': 'Demo', 'item-3-minutes': '45' };
    expect(lengthsIn(typed)).toEqual({ items: 65, session: 60 });
    expect(lengthsIn({ minutes: '-5' })).toEqual({ items: 0, session: 0 });
  });

  it('gives back what was typed with the items moved', () => {
    const typed = valuesIn(formOf({ title: 'Sesión', 'item-0-title': 'A', 'item-0-minutes': '5', 'item-1-title': 'B', 'item-1-minutes': '10' }));
    const values = withItems(typed, rearranged(itemsIn(typed), 'item-down-0', NEW_ITEM)!);
    expect(values).toMatchObject({ title: 'Sesión', 'item-0-title': 'B', 'item-1-title': 'A', 'item-1-minutes': '5' });
  });
});
