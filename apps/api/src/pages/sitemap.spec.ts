import { groupAddress, groupsSlice } from '@minga/groups/server';
import { SubjectRegistry } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { buildGroup } from '@minga/groups/testing';
import { peopleSlice } from '@minga/people/server';
import { monthOf } from './months';
import { Sitemap } from './sitemap';

const SITE = 'https://minga.example';

let app: TestApp;
beforeAll(async () => (app = await createTestApp({ slices: [peopleSlice, groupsSlice] })));
afterAll(() => app.close());

const buildSitemap = () => new Sitemap(app.db, app.nest.get(SubjectRegistry));

describe('Sitemap', () => {
  it('names public subjects, and no others', async () => {
    const open = await buildGroup(app);
    const hidden = await Promise.all([buildGroup(app, { visibility: 'private' }), buildGroup(app, { visibility: 'network' })]);
    const now = new Date();
    const sitemap = buildSitemap();
    expect(await sitemap.index(SITE, now)).toContain(`<loc>${SITE}/sitemap-group-${monthOf(now)}.xml</loc>`);
    const month = await sitemap.month(SITE, 'group', monthOf(now));
    expect(month).toContain(`<loc>${SITE}${groupAddress(open.id, open.name)}</loc>`);
    for (const group of hidden) expect(month).not.toContain(groupAddress(group.id, group.name));
  });

  it('goes on in a further file where a month has more than one may name', async () => {
    const groups = await Promise.all(Array.from({ length: 5 }, () => buildGroup(app)));
    const now = new Date();
    const sitemap = new Sitemap(app.db, app.nest.get(SubjectRegistry), 2);
    const files = [...(await sitemap.index(SITE, now)).matchAll(/sitemap-group-(\d{4}-\d{2})(?:-([\da-f-]{36}))?\.xml/g)];
    expect(files.length).toBeGreaterThanOrEqual(3);
    const maps = await Promise.all(files.map(([, month, from]) => sitemap.month(SITE, 'group', month!, from)));
    const named = maps.flatMap((xml) => [...xml!.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url));
    expect(Math.max(...maps.map((xml) => xml!.split('<url>').length - 1))).toBe(2);
    expect(new Set(named).size).toBe(named.length);
    expect(named).toEqual(expect.arrayContaining(groups.map((group) => SITE + groupAddress(group.id, group.name))));
  });

  it('knows no sitemap of kinds that are nobody’s business, nor of what is no month', async () => {
    const sitemap = buildSitemap();
    expect(await sitemap.month(SITE, 'account', '2026-11')).toBeUndefined();
    expect(await sitemap.month(SITE, 'group', '2026-99')).toBeUndefined();
  });
});
