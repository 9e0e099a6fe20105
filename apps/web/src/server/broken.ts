import type { Environment } from '@minga/kernel/client';
import { documentOf } from './document';
import { escapeHtml } from './html';
import { translatorOf } from './messages';

/** A page that says one thing: no React in it, since it stands in for what could not be drawn, or not be asked. */
export function plainDocument(environment: Environment, title: string, text: string): string {
  const { t } = translatorOf(environment.language);
  const [heading, lead, home] = [title, text, t('web.errors.home')].map(escapeHtml);
  const body = `<main id="main" class="wrap page stack"><h1 class="h1">${heading}</h1><p class="lead">${lead}</p><p><a href="/">${home}</a></p></main>`;
  const nothing = { scripts: [], styles: [] };
  return documentOf({ environment, head: `<title>${heading}</title>`, body, files: nothing, data: null, fonts: null, bodyClass: '', filesSize: 0 }, '');
}

/** The page for a page that could not be drawn. */
export function brokenDocument(environment: Environment): string {
  const { t } = translatorOf(environment.language);
  return plainDocument(environment, t('web.errors.broken.title'), t('web.errors.broken.text'));
}

/** The page for a request that was refused before any page was reached (too large, from elsewhere). */
export function refusedDocument(environment: Environment, reason: string): string {
  return plainDocument(environment, translatorOf(environment.language).t('web.errors.refused'), reason);
}
