import { createTranslator, LANGUAGES, type Messages } from '@minga/kernel/contract';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FIRST_WORDS } from './first-names';
import { pickWords } from './pick-words';

const root = path.resolve(import.meta.dirname, '../../..');
/** What stands around every page, for guests: labels in the slices' lists, by their keys. */
const around = globSync('libs/*/client/index.ts', { cwd: root }).flatMap((file) => {
  const source = readFileSync(path.join(root, file), 'utf8');
  const lists = [...source.matchAll(/^ {2}(?:nav|foot): (\[[\s\S]*?\]),$/gm)].map(([, list]) => list!).join();
  return [...lists.matchAll(/label: '([^']+)'/g)].map(([, key]) => key!);
});
/** What a guest's topic page names of other slices than its own. */
const named = globSync(['libs/discussions/client/{topic,post,list,waiting,composer}/*.tsx', 'libs/people/client/parts/{person,stakeholders}.tsx', 'libs/moderation/client/flags/FlagAct.tsx'], { cwd: root }).flatMap((file) =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/\bt\('([a-z][\w-]*(?:\.[\w-]+)+)'/g)].map(([, key]) => key!),
);

/** A catalog with a sentence at each of these keys. */
function catalogOf(keys: readonly string[]): Messages {
  const messages: Messages = {};
  for (const key of keys) {
    const parts = key.split('.');
    let node = messages;
    for (const part of parts.slice(0, -1)) node = (node[part] ??= {}) as Messages;
    node[parts.at(-1)!] ??= key;
  }
  return messages;
}

it('a guest’s topic page has all the words that it names', () => {
  expect([around.length > 2, named.length > 50]).toEqual([true, true]);
  const { has } = createTranslator(LANGUAGES[0], pickWords(catalogOf([...around, ...named]), FIRST_WORDS));
  expect([...new Set([...around, ...named])].filter((key) => !has(key))).toEqual([]);
});
