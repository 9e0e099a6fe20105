import type { Messages } from '@minga/kernel/contract';

/** The messages whose dotted keys begin with one of the names, in the shape they had. */
export function pickWords(messages: Messages, names: readonly string[], above = ''): Messages {
  const picked: Messages = {};
  for (const [key, message] of Object.entries(messages)) {
    const name = above + key;
    if (names.includes(name)) picked[key] = message;
    else if (typeof message === 'object' && names.some((each) => each.startsWith(`${name}.`))) picked[key] = pickWords(message as Messages, names, `${name}.`);
  }
  return picked;
}
