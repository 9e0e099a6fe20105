import type { JsonValue, Language, Translator } from '@minga/kernel/contract';

type Words = Translator['t'];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1b1c2e}
h2{border-top:2px solid;padding-top:.5rem;margin-top:2.5rem}dl{margin:0 0 1rem;border-bottom:1px solid #ccc;padding-bottom:1rem}
dt{color:#55576b;font-size:14px}dd{margin:0 0 .4rem;white-space:pre-wrap;overflow-wrap:anywhere}`;

const shown = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

/** Fields as the JSON names them: whoever compares the two finds the same words. */
const recordHtml = (record: Record<string, JsonValue>): string =>
  `<dl>${Object.entries(record)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(shown(value))}</dd>`)
    .join('')}</dl>`;

/** One kind of record as a section of the page, record by record. */
export async function* recordsHtml(
  title: string,
  count: number,
  records: AsyncIterable<Record<string, JsonValue>> | Iterable<Record<string, JsonValue>>,
  t: Words,
): AsyncIterable<string> {
  yield `<section><h2>${escape(title)} (${count})</h2>\n`;
  if (count === 0) yield `<p>${escape(t('nothing'))}</p>`;
  for await (const record of records) yield `${recordHtml(record)}\n`;
  yield '</section>\n';
}

/** The page to read: no script, nothing fetched, text only. */
export async function* archivePage(language: Language, t: Words, sections: AsyncIterable<string>): AsyncIterable<string> {
  const title = escape(t('title'));
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  yield `<!doctype html><html lang="${language}"><head><meta charset="utf-8">${policy}<meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body><h1>${title}</h1><p>${escape(t('about'))}</p>\n`;
  yield* sections;
  yield '</body></html>\n';
}
