import type { Db, SubjectKind, SubjectRegistry } from '@minga/kernel/server';
import { firstIdAt, idsOf, madeAt, monthsBetween, type Month } from './months';

/** The most that one sitemap may name (sitemaps.org). */
const MOST = 50_000;
const HEADER = '<?xml version="1.0" encoding="UTF-8"?>';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const escapeXml = (text: string): string => text.replace(/[&<>'"]/g, (char) => `&#${char.charCodeAt(0)};`);
const loc = (url: string): string => `<loc>${escapeXml(url)}</loc>`;

type Listed = SubjectKind & Required<Pick<SubjectKind, 'publicIds'>>;
const listed = (kind: SubjectKind | undefined): kind is Listed => kind?.publicIds !== undefined;

/**
 * Public subjects for search engines: an index, and for each kind and month of making one sitemap, or as many as its subjects
 * need: an import makes more in a day than one may name.
 */
export class Sitemap {
  constructor(
    private readonly db: Db,
    private readonly subjects: SubjectRegistry,
    private readonly most: number = MOST,
  ) {}

  /** `/sitemap.xml` */
  async index(origin: string, now: Date): Promise<string> {
    const kinds = this.subjects.types().map((type) => this.subjects.get(type)).filter(listed);
    const parts = await Promise.all(kinds.map((kind) => this.monthsOf(kind, now)));
    return `${HEADER}<sitemapindex ${SPACE}>${parts.flat().map((name) => `<sitemap>${loc(`${origin}/sitemap-${name}.xml`)}</sitemap>`).join('')}</sitemapindex>`;
  }

  /**
   * `/sitemap-{type}-{month}.xml`, and `…-{from}.xml` for what follows in the same month.
   * @param from least id that is named; its month's first without it
   * @returns undefined for a kind or month that there is not
   */
  async month(origin: string, type: string, month: string, from?: string): Promise<string | undefined> {
    const kind = this.subjects.get(type);
    const ids = idsOf(month);
    if (!listed(kind) || !ids) return undefined;
    const first = from && from > ids.from ? from : ids.from;
    const cards = await this.db.snapshot(async (sql) => kind.cards(sql, await kind.publicIds(sql, first, ids.to, this.most)));
    return `${HEADER}<urlset ${SPACE}>${[...cards.values()].map((card) => `<url>${loc(origin + card.address)}</url>`).join('')}</urlset>`;
  }

  private async monthsOf(kind: Listed, now: Date): Promise<string[]> {
    const [first] = await kind.publicIds(this.db, firstIdAt(0), firstIdAt(now.getTime() + 1), 1);
    if (!first) return [];
    const parts = [];
    for (const month of monthsBetween(madeAt(first), now)) parts.push(...(await this.partsOf(kind, month)));
    return parts;
  }

  /** A month's sitemap, and each further one by the id that it begins with. */
  private async partsOf(kind: Listed, month: Month): Promise<string[]> {
    const { from, to } = idsOf(month)!;
    const parts = [`${kind.type}-${month}`];
    for (let first = from; ; ) {
      const ids = await kind.publicIds(this.db, first, to, this.most + 1);
      if (ids.length <= this.most) return parts;
      first = ids.at(-1)!;
      parts.push(`${kind.type}-${month}-${first}`);
    }
  }
}
