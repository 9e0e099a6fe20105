import type { Messages } from '@minga/kernel/contract';
import en from './en';
import es from './es';
import fr from './fr';
import pt from './pt';

/** Every sentence by its dotted key. */
function sentences(messages: Messages, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') found.set(prefix + key, value);
    else for (const [inner, text] of sentences(value as Messages, `${prefix}${key}.`)) found.set(inner, text);
  }
  return found;
}
const gaps = (text: string | undefined): string => [...new Set(text?.match(/\{\w+\}/g))].sort().join(' ');

it.each(Object.entries({ pt, en, fr }))('%s says all that the source says, with the same gaps', (_, translated) => {
  const source = sentences(es);
  const target = sentences(translated);
  expect([...target.keys()].sort()).toEqual([...source.keys()].sort());
  for (const [key, text] of source) expect(`${key} ${gaps(target.get(key))}`).toBe(`${key} ${gaps(text)}`);
});
