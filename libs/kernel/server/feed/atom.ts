import type { FastifyReply } from 'fastify';

/** One entry of a feed. */
export interface AtomEntry {
  /** Full addresses: what names the entry for good, and where it is read. */
  id: string;
  link: string;
  title: string;
  author: string;
  lang: string;
  published: string;
  updated: string;
  /** As it is read: plain text is escaped, markup has been made safe by who wrote it. */
  content: { type: 'html' | 'text'; body: string };
}

/** A feed and where it stands: full addresses, times in ISO 8601. */
export interface AtomFeed {
  id: string;
  link: string;
  self: string;
  title: string;
  lang: string;
  updated: string;
  entries: AtomEntry[];
}

/** What XML 1.0 cannot hold even escaped. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(NOT_XML, '').replace(/[&<>"']/g, (char) => ESCAPES[char]!);

const entryXml = (entry: AtomEntry): string => `<entry xml:lang="${escape(entry.lang)}">
<id>${escape(entry.id)}</id><title>${escape(entry.title)}</title><link href="${escape(entry.link)}"/>
<author><name>${escape(entry.author)}</name></author>
<published>${entry.published}</published><updated>${entry.updated}</updated>
<content type="${entry.content.type}">${escape(entry.content.body)}</content>
</entry>`;

/** When the last of its entries changed; `none` for a feed without any. */
export const lastUpdated = (entries: readonly Pick<AtomEntry, 'updated'>[], none = new Date(0)): string => entries.map(({ updated }) => updated).toSorted().at(-1) ?? none.toISOString();

/** An Atom document (RFC 4287). */
export const atomXml = (feed: AtomFeed): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(feed.lang)}">
<id>${escape(feed.id)}</id><title>${escape(feed.title)}</title><updated>${feed.updated}</updated>
<link href="${escape(feed.link)}"/><link rel="self" type="application/atom+xml" href="${escape(feed.self)}"/>
${feed.entries.map(entryXml).join('\n')}
</feed>
`;

/** Sends it. What it holds depends on who asks. */
export function sendAtom(reply: FastifyReply, feed: AtomFeed): string {
  void reply.type('application/atom+xml; charset=utf-8').header('cache-control', 'private, no-cache');
  return atomXml(feed);
}
