import type { Actor, Db, SiteSettings } from '@minga/kernel/server';
import { requestAddress } from './request.rows';

/** As many as a feed reader that looks once a week misses. */
const ENTRIES = 50;
const OPEN = `SELECT r.id, r.title, r.need, r.lang, o.name AS organisation, r.opened_at, r.changed_at
  FROM exchange_request r JOIN organisation o ON o.id = r.organisation_id
  WHERE r.state = 'open' AND r.audience = ANY($1::text[]) ORDER BY r.opened_at DESC, r.id DESC LIMIT ${ENTRIES}`;

interface EntryRow {
  id: string;
  title: string;
  need: string;
  lang: string;
  organisation: string;
  opened_at: Date;
  changed_at: Date;
}

/** What XML 1.0 cannot hold even escaped. */
// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(NOT_XML, '').replace(/[&<>"']/g, (character) => ESCAPES[character]!);

const entryXml = (row: EntryRow, url: (path: string) => string): string => `<entry xml:lang="${escape(row.lang)}">
<id>${escape(url(`/x/${row.id}`))}</id><title>${escape(row.title)}</title><link href="${escape(url(requestAddress(row.id, row.title)))}"/>
<author><name>${escape(row.organisation)}</name></author>
<published>${row.opened_at.toISOString()}</published><updated>${row.changed_at.toISOString()}</updated>
<content type="text">${escape(row.need)}</content>
</entry>`;

/** Open requests that the reader may see, the last opened first, as an Atom document (RFC 4287). */
export async function openFeed(db: Db, settings: SiteSettings, actor: Actor): Promise<string> {
  const rows = await db.query<EntryRow>(OPEN, [actor.audiences]);
  const url = (path: string): string => settings.url(path);
  const updated = rows.map((row) => row.changed_at.toISOString()).toSorted().at(-1) ?? new Date(0).toISOString();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${actor.language}">
<id>${escape(url('/x'))}</id><title>${escape(settings.siteName)}</title><updated>${updated}</updated>
<link href="${escape(url('/x'))}"/><link rel="self" type="application/atom+xml" href="${escape(url('/x/feed.atom'))}"/>
${rows.map((row) => entryXml(row, url)).join('\n')}
</feed>
`;
}
