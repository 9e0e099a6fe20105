import { basename } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Messages } from '@minga/kernel/contract';
import { FIRST_WORDS } from './first-names.ts';
import { pickWords } from './pick-words.ts';

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
