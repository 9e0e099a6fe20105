import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language, type Messages } from '../../contract';

const root = path.resolve(import.meta.dirname, '../../../..');
const SOURCE: Language = 'es';

type Catalog = Record<Language, Messages>;

/** What a catalog's modules export: the language's own name, or a default. */
async function read(file: string, language: Language): Promise<Messages> {
  const module = (await import(path.join(root, file))) as Record<string, Messages>;
  return (module['default'] ?? module[language])!;
}

async function catalogAt(place: string): Promise<Catalog> {
  const entries = LANGUAGES.map(async (language) => [language, await read(place.replace('*', language), language)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Catalog;
}

/** Every catalog of the house, also of slices that are added later. */
const places = ['libs/*/client/messages', 'libs/*/contract/messages']
  .flatMap((pattern) => globSync(pattern, { cwd: root }))
  .filter((folder) => existsSync(path.join(root, folder, 'es.ts')))
  .map((folder) => `${folder}/*.ts`)
  .concat('apps/web/src/messages/words.*.ts');

/** Every sentence by its dotted key. */
function sentences(messages: Messages, prefix = ''): Map<string, string> {
  const found = Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...sentences(value as Messages, `${prefix}${key}.`)],
  );
  return new Map(found);
}

/** The gaps of a sentence; in the form for one, the count may be a word. */
const gapsOf = (key: string, sentence: string): string[] =>
  [...new Set(sentence.match(/\{\w+\}/g))].filter((gap) => !(gap === '{count}' && key.endsWith('.one'))).sort();

test('the house has catalogs', () => {
  expect(places.length).toBeGreaterThanOrEqual(8);
});

describe.each(places)('%s', (place) => {
  test.each(LANGUAGES.filter((language) => language !== SOURCE))('says in %s all that the source says, with the same gaps', async (language) => {
    const catalog = await catalogAt(place);
    const [source, other] = [sentences(catalog[SOURCE]), sentences(catalog[language])];
    expect([...other.keys()].sort()).toEqual([...source.keys()].sort());
    const unlike = [...other].filter(([key, text]) => gapsOf(key, text).join() !== gapsOf(key, source.get(key)!).join() || text.trim() === '');
    expect(unlike).toEqual([]);
  });
});

test('every key that a page names is in a catalog', async () => {
  const known = new Set<string>();
  for (const place of places) {
    const slice = /^libs\/([^/]+)\/client/.exec(place)?.[1];
    for (const key of sentences((await catalogAt(place))[SOURCE]).keys()) {
      for (const name of [key, slice && `${slice}.${key}`]) if (name) known.add(name).add(name.replace(/\.(one|other|many)$/, ''));
    }
  }
  const files = globSync(['libs/*/client/**/*.tsx', 'libs/*/client/**/*.ts', 'apps/web/src/**/*.tsx'], { cwd: root }).filter((file) => !/\.spec\.|messages\//.test(file));
  const named = files.flatMap((file) => [...readFileSync(path.join(root, file), 'utf8').matchAll(/\bt\('([a-z][\w-]*(?:\.[\w-]+)+)'/g)].map(([, key]) => `${file}: ${key}`));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((use) => !known.has(use.split(': ')[1]!.replace(/^web\./, '')) && !known.has(use.split(': ')[1]!))).toEqual([]);
});

test('every refusal that the code gives is worded', async () => {
  const known = new Set<string>();
  for (const place of places.filter((each) => each.includes('/contract/'))) {
    for (const key of sentences((await catalogAt(place))[SOURCE]).keys()) known.add(key.replace(/\.(one|other|many)$/, ''));
  }
  const files = globSync('libs/*/{contract,server}/**/*.ts', { cwd: root }).filter((file) => !/\.(spec|testing)\.|messages\/|\/markdown\/|\/import\/|\/postgres\/|\/config\//.test(file));
  const texts = files.map((file) => readFileSync(path.join(root, file), 'utf8')).join('\n');
  const named = (pattern: RegExp, parts: string[]) => [...texts.matchAll(pattern)].filter(([, code]) => !parts.some((part) => known.has(`${part}.${code}`))).map(([whole]) => whole);
  expect([
    ...named(/\b(?:deny|forbidden|conflict)\(\s*'([a-z-]+)'/g, ['problems', 'refusals']),
    ...named(/new Refusal\(\s*'([a-z-]+)'/g, ['problems', 'refusals']),
    ...named(/invalidField\(\s*[^,]+,\s*'([a-z-]+)'/g, ['fields']),
    ...named(/\{ error: '([a-z-]+)' \}/g, ['fields']),
  ]).toEqual([]);
});
