import type { Environment, PageMeta } from '@minga/kernel/client';
import { fullTitle } from '../layout/use-title';
import { escapeHtml } from './html';
import { scriptJson } from './json';

const LOCALES = { es: 'es_UY', pt: 'pt_BR', en: 'en_US', fr: 'fr_FR' } as const;

const tag = (name: string, attributes: Record<string, string>): string =>
  `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('')}>`;

function sharing(meta: PageMeta, environment: Environment, url: string): string[] {
  const properties: Record<string, string | undefined> = {
    'og:title': meta.title,
    'og:description': meta.description,
    'og:type': meta.kind ?? 'website',
    'og:url': url,
    'og:site_name': environment.siteName,
    'og:locale': LOCALES[environment.language],
  };
  return Object.entries(properties).flatMap(([property, content]) => (content ? tag('meta', { property, content }) : []));
}

/** What the head says of the page: title, canonical address, feeds, cards for whoever shares it, JSON-LD. */
export function headOf(meta: PageMeta | undefined, environment: Environment, path: string): string {
  const title = `<title>${escapeHtml(fullTitle(meta, environment))}</title>`;
  if (!meta) return title;
  const url = environment.origin + (meta.canonical ?? path);
  const structured = (meta.structured ?? []).map((item) => `<script type="application/ld+json">${scriptJson({ '@context': 'https://schema.org', ...item })}</script>`);
  const feeds = (meta.feeds ?? []).map(({ href, title: name }) => tag('link', { rel: 'alternate', type: 'application/atom+xml', href, title: name }));
  return [
    title,
    meta.description ? tag('meta', { name: 'description', content: meta.description }) : '',
    meta.hidden ? tag('meta', { name: 'robots', content: 'noindex' }) : tag('link', { rel: 'canonical', href: url }),
    ...(meta.hidden ? [] : sharing(meta, environment, url)),
    ...feeds,
    ...structured,
  ].join('');
}
