import type { Db, SubjectKind, SubjectRegistry } from '@minga/kernel/server';
import { firstIdAt, idsOf, madeAt, monthsBetween } from './months';

/** The most that one sitemap may name (sitemaps.org). */
const MOST = 50_000;
const HEADER = '<?xml version="1.0" encoding="UTF-8"?>';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const escapeXml = (text: string): string => text.replace(/[&<>'"]/g, (char) => `&#${char.charCodeAt(0)};`);
const loc = (url: string): string => `<loc>${escapeXml(url)}</loc>`;

type Listed = SubjectKind & Required<Pick<SubjectKind, 'publicIds'>>;
const listed = (kind: SubjectKind | undefined): kind is Listed => kind?.publicIds !== undefined;

/** Public subjects for search engines: an index, and one sitemap a kind and month of making, so that none grows with the site. */
export class Sitemap {
  constructor(
    private readonly db: Db,
    private readonly subjects: SubjectRegistry,
  ) {}

  /** `/sitemap.xml` */
  async index(origin: string, now: Date): Promise<string> {
    const kinds = this.subjects.types().map((type) => this.subjects.get(type)).filter(listed);
    const parts = await Promise.all(kinds.map((kind) => this.monthsOf(kind, now)));
    return `${HEADER}<sitemapindex ${SPACE}>${parts.flat().map((name) => `<sitemap>${loc(`${origin}/sitemap-${name}.xml`)}</sitemap>`).join('')}</sitemapindex>`;
  }

  /** `/sitemap-{type}-{month}.xml`; undefined for a kind or month that there is not. */
  async month(origin: string, type: string, month: string): Promise<string | undefined> {
    const kind = this.subjects.get(type);
    const ids = idsOf(month);
    if (!listed(kind) || !ids) return undefined;
    const cards = await this.db.snapshot(async (sql) => kind.cards(sql, await kind.publicIds(sql, ids.from, ids.to, MOST)));
    return `${HEADER}<urlset ${SPACE}>${[...cards.values()].map((card) => `<url>${loc(origin + card.address)}</url>`).join('')}</urlset>`;
  }

  private async monthsOf(kind: Listed, now: Date): Promise<string[]> {
    const [first] = await kind.publicIds(this.db, firstIdAt(0), firstIdAt(now.getTime() + 1), 1);
    return first ? monthsBetween(madeAt(first), now).map((month) => `${kind.type}-${month}`) : [];
  }
}
