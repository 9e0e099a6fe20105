import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language, Messages } from '@minga/kernel/contract';
import type { Page } from '@playwright/test';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Sentences of a catalog by their dotted keys; those of a plural with its category. */
function flat(messages: Messages, prefix: string, into: Map<string, string>): void {
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') into.set(prefix + key, value);
    else flat(value as Messages, `${prefix}${key}.`, into);
  }
}

/** Everything that the site can say in a language, by file and key. */
export async function sentences(language: Language): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const files = globSync([`libs/*/client/messages/${language}.ts`, `apps/web/src/messages/words.${language}.ts`], { cwd: ROOT });
  for (const file of files) {
    const module = (await import(pathToFileURL(path.join(ROOT, file)).href)) as Record<string, Messages>;
    flat(module['default'] ?? module[language] ?? {}, `${file.replace(`${language}.ts`, '')}:`, found);
  }
  return found;
}

/** What is in Spanish alone: sentences that the other language says otherwise, and says nowhere so. */
export function leftovers(spanish: Map<string, string>, other: Map<string, string>): Set<string> {
  const said = new Set(other.values());
  return new Set([...spanish.values()].filter((sentence) => !sentence.includes('{') && !said.has(sentence)));
}

/** A key that nobody translated is shown as it is. */
export const KEY = /^[a-z]+(-[a-z]+)*(\.[a-zA-Z0-9-]+)+$/;

/** Every text that a page shows or says, without what people wrote. */
export const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const names = ['aria-label', 'placeholder', 'title', 'alt'];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node instanceof Element && node.matches('script, style, .body, body [lang]:not(main)') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const texts: (string | null)[] = [document.title];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      texts.push(...(node instanceof Element ? names.map((name) => node.getAttribute(name)) : [node.nodeValue]));
    }
    return texts.flatMap((text) => text?.trim() || []);
  });
