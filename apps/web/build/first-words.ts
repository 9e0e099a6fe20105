import { basename } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Messages } from '@minga/kernel/contract';
import { pickWords } from './pick-words.ts';

/**
 * What a guest reads around and in a topic: the page that strangers come to, often over a poor line. All other words of the
 * site come with the next page. An end-to-end check looks for keys that show instead of words.
 */
export const FIRST_WORDS = [
  'web',
  'discussions',
  'people.sectors',
  'people.erased',
  'people.imported',
  'people.person',
  'people.organisations.menu',
  'moderation.menu.register',
  'moderation.flag.act',
  'exchange.nav',
  'problems',
  'refusals',
] as const;

const FIRST = /\/src\/messages\/first\/(\w\w)\.ts$/;

/** Leaves in the first catalogs what a guest's first page needs. Who watches gets them whole. */
export function firstWords(): Plugin {
  return {
    name: 'minga-first-words',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!FIRST.test(id) || this.meta.watchMode) return undefined;
      const whole = id.replace('/first/', '/');
      const { module } = await runnerImport<{ default: Messages }>(whole, { configFile: false, logLevel: 'error' });
      if (!module.default['web']) throw new Error(`No words in ${basename(whole)}`);
      return `export default ${JSON.stringify(pickWords(module.default, FIRST_WORDS))};`;
    },
  };
}
