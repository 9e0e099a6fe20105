import type { Environment } from '@minga/kernel/client';
import { WEIGHT_MARK } from '../layout/weight-mark';
import { APP_ID, PAGE_DATA_ID, type PageData } from '../page-data';
import { criticalCss } from './critical';
import { escapeHtml } from './html';
import { scriptJson } from './json';
import type { Files } from './manifest';

export interface DocumentParts {
  environment: Environment;
  head: string;
  body: string;
  files: Files;
  /** Null in low data, which has no script until it is asked for. */
  data: PageData | null;
  fonts: string | null;
  bodyClass: string;
  /** Compressed size of the page's files in bytes. */
  filesSize: number;
}

const KB = 1000;
/** How much smaller our pages are on the line than in memory (brotli, measured on topic pages: 5 to 7). */
const COMPRESSION = 6;
/** The colour of the bar, for browsers that colour their own frame. */
const BAR_COLOUR = '#1f2152';

function rootAttributes({ language, theme, ligero }: Environment): string {
  const themed = theme === 'system' ? '' : ` data-theme="${theme}"`;
  return `lang="${language}"${themed}${ligero === 'off' ? '' : ' data-ligero'}`;
}

/** What the page does with script: its data, and its files, which give way to the styles on a thin line. */
function scriptsOf({ data, files }: DocumentParts, entry: string): string {
  if (!data) return '';
  const preloads = files.scripts.map((href) => `<link rel="modulepreload" href="${href}" fetchpriority="low">`).join('');
  return `<script type="application/json" id="${PAGE_DATA_ID}">${scriptJson(data)}</script>${preloads}<script type="module" src="${entry}"></script>`;
}

function headOpening({ environment, head }: DocumentParts): string {
  return (
    `<!DOCTYPE html><html ${rootAttributes(environment)}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">` +
    `<style>${criticalCss}</style>${head}<meta name="theme-color" content="${BAR_COLOUR}"><meta name="color-scheme" content="light dark"><link rel="icon" href="/icon.svg" type="image/svg+xml"></head>`
  );
}

/**
 * The whole document. Styles beyond the critical ones are linked after the content, which is painted before they come; fonts
 * come by script, or last of all without it.
 */
export function documentOf(parts: DocumentParts, entry: string): string {
  const { body, files, fonts, bodyClass, filesSize } = parts;
  const styles = files.styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const fontsWithoutScript = fonts ? `<noscript><link rel="stylesheet" href="${fonts}" fetchpriority="low"></noscript>` : '';
  const weight = Math.ceil((filesSize + body.length / COMPRESSION) / KB);
  return (
    `${headOpening(parts)}<body${bodyClass ? ` class="${escapeHtml(bodyClass)}"` : ''}>` +
    `<div id="${APP_ID}">${body.replace(WEIGHT_MARK, String(weight))}</div>${styles}${scriptsOf(parts, entry)}${fontsWithoutScript}</body></html>`
  );
}
