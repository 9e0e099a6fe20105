import { createTranslator } from '@minga/kernel/contract';
import { lastUpdated, type Actor, type AtomEntry, type AtomFeed, type Db, type SiteSettings } from '@minga/kernel/server';
import { feedWords } from '../../contract/messages/requests/feed';
import { caseAddress } from '../case/case.rows';
import { requestAddress } from '../requests/request.rows';

/** As many as a feed reader that looks once a week misses. */
const ENTRIES = 50;
const OPEN = `SELECT r.id, r.title, r.need AS body, r.lang, o.name AS organisation, r.opened_at AS published, r.changed_at AS updated
  FROM exchange_request r JOIN organisation o ON o.id = r.organisation_id
  WHERE r.state = 'open' AND r.audience = ANY($1::text[]) ORDER BY r.opened_at DESC, r.id DESC LIMIT ${ENTRIES}`;
const CASES = `SELECT r.id, c.title, c.result || E'\n\n' || c.lessons AS body, c.lang, o.name AS organisation, c.published_at AS published, greatest(c.changed_at, c.published_at) AS updated
  FROM exchange_case c JOIN exchange_request r ON r.id = c.request_id JOIN organisation o ON o.id = r.organisation_id
  WHERE c.published_at IS NOT NULL AND r.state = 'published' AND r.audience = ANY($1::text[]) ORDER BY c.published_at DESC, c.request_id DESC LIMIT ${ENTRIES}`;

interface EntryRow {
  id: string;
  title: string;
  body: string;
  lang: string;
  organisation: string;
  published: Date;
  updated: Date;
}

interface Kind {
  sql: string;
  page: string;
  title: 'requests' | 'cases';
  /** What names an entry for good, and where it is read. */
  permalink: (id: string) => string;
  address: (id: string, title: string) => string;
}

async function feedOf(db: Db, settings: SiteSettings, actor: Actor, { sql, page, title, permalink, address }: Kind): Promise<AtomFeed> {
  const rows = await db.query<EntryRow & Record<string, unknown>>(sql, [actor.audiences]);
  const url = (path: string): string => settings.url(path);
  const entries = rows.map((row): AtomEntry => ({
    id: url(permalink(row.id)), link: url(address(row.id, row.title)), title: row.title, author: row.organisation, lang: row.lang,
    published: row.published.toISOString(), updated: row.updated.toISOString(), content: { type: 'text', body: row.body },
  }));
  const { t } = createTranslator(actor.language, feedWords[actor.language]);
  return {
    id: url(page), link: url(page), self: url(`${page}/feed.atom`), title: t(title, { site: settings.siteName }), lang: actor.language, updated: lastUpdated(entries), entries,
  };
}

/** Open requests that the reader may see, the last opened first. */
export const requestFeed = (db: Db, settings: SiteSettings, actor: Actor): Promise<AtomFeed> =>
  feedOf(db, settings, actor, { sql: OPEN, page: '/x', title: 'requests', permalink: (id) => `/x/${id}`, address: requestAddress });

/** Published cases that the reader may see, the last published first. */
export const caseFeed = (db: Db, settings: SiteSettings, actor: Actor): Promise<AtomFeed> =>
  feedOf(db, settings, actor, { sql: CASES, page: '/x/cases', title: 'cases', permalink: (id) => `/x/cases/${id}`, address: caseAddress });
