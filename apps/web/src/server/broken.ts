import type { Environment } from '@minga/kernel/client';
import { documentOf } from './document';
import { escapeHtml } from './html';
import { translatorOf } from './messages';

/** The page for a page that could not be drawn: no React in it, since that is what failed. */
export function brokenDocument(environment: Environment): string {
  const { t } = translatorOf(environment.language);
  const words = ['title', 'text'].map((part) => escapeHtml(t(`web.errors.broken.${part}`)));
  const body = `<main id="main" class="wrap page stack"><h1 class="h1">${words[0]}</h1><p class="lead">${words[1]}</p><p><a href="/">${escapeHtml(t('web.errors.home'))}</a></p></main>`;
  const nothing = { scripts: [], styles: [] };
  return documentOf({ environment, head: `<title>${words[0]}</title>`, body, files: nothing, data: null, fonts: null, bodyClass: '', filesSize: 0 }, '');
}
