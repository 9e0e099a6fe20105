import type { Language } from '@minga/kernel/contract';
import { findHandles, renderMarkdown, type Sql } from '@minga/kernel/server';
import { accountsByHandles } from '@minga/people/server';

/** A charter as HTML, with the people named in it. `origin`: the site's own, whose links lead nowhere else. */
export async function renderCharter(sql: Sql, source: string, lang: Language, origin: string | undefined): Promise<string> {
  if (!source) return '';
  const people = await accountsByHandles(sql, findHandles(source));
  const mentions = new Map([...people].map(([handle, person]) => [handle, { accountId: person.id, name: person.name }]));
  return renderMarkdown(source, { lang, mentions, origin }).html;
}
