import { LANGUAGES } from '@minga/kernel/contract';
import type { Page } from '@playwright/test';
import { createGroup } from '../support/groups';
import { expect, test } from '../support/test';
import { openTopic, replyDeep } from '../support/topics';
import { KEY, leftovers, sentences, textsOf } from '../support/words';

const LOCALES = { es: 'es-UY', pt: 'pt-BR', en: 'en-US', fr: 'fr-FR' } as const;

/** The layout alone says more: fewer would mean that the wrong thing was read. */
const WORDS_LEAST = 10;

for (const language of LANGUAGES) {
  test(`every word of the pages is in ${language}`, async ({ guest, member }) => {
    const catalog = await sentences(language);
    const said = new Set(catalog.values());
    const foreign = leftovers(await sentences('es'), catalog);
    expect(foreign.size > 0).toBe(language !== 'es');
    const options = { locale: LOCALES[language] };
    const look = async (page: Page, what: string) => {
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const texts = await textsOf(page);
      expect(texts.filter((text) => said.has(text)).length, `known words on ${what}`).toBeGreaterThan(WORDS_LEAST);
      expect.soft(texts.filter((text) => KEY.test(text)), `keys on ${what}`).toEqual([]);
      expect.soft(texts.filter((text) => foreign.has(text)), `Spanish on ${what}`).toEqual([]);
    };

    const stranger = await guest(options);
    const chair = await member('Demo Tomás', options);
    const group = await createGroup({ chairs: [chair] });
    const topic = await openTopic(chair, group, { kind: 'question' });
    await replyDeep(chair, topic, 2);
    for (const address of ['/', '/groups', '/sign-in', '/register', group.address, `${group.address}/members`, topic.address, '/nada']) {
      await stranger.page.goto(address);
      await look(stranger.page, `guest ${address}`);
    }
    await stranger.page.goto('/register');
    await stranger.page.getByRole('main').locator('button[type=submit]').click();
    await expect(stranger.page.getByRole('alert')).toBeVisible();
    await look(stranger.page, 'a refused form');

    await chair.context.addCookies([{ name: 'minga_language', value: language, url: new URL(stranger.page.url()).origin }]);
    const own = ['/', '/groups', '/groups/new', '/account', `/p/${chair.handle}`];
    const inGroup = ['', '/about', '/admissions', '/settings', '/new-topic'].map((tab) => group.address + tab);
    for (const address of [...own, ...inGroup, `${topic.address}/manage`, topic.address]) {
      expect((await chair.page.goto(address))?.status()).toBe(200);
      await look(chair.page, `chair ${address}`);
    }
    await chair.page.locator('#p1 .acts').getByRole('button').last().click();
    await expect(chair.page.getByRole('menu')).toBeVisible();
    await look(chair.page, 'the menu of a post');
  });
}

test('dates are told in the reader’s own zone, which is named', async ({ member, guest }) => {
  const ana = await member('Demo Ulises');
  const topic = await openTopic(ana, await createGroup({ members: [ana] }));
  const mexico = await guest({ timezoneId: 'America/Mexico_City', locale: 'es-MX' });
  const uruguay = await guest();
  const hours = new Set<string>();
  for (const [{ page }, zone, foot] of [[mexico, 'hora estándar central', 'Horarios: hora'], [uruguay, 'hora estándar de Uruguay', 'Horarios: hora estándar de Uruguay']] as const) {
    await page.goto(topic.address);
    const moment = page.locator('#p0 time');
    await expect(moment).toHaveAttribute('title', new RegExp(`\\(.*${zone}.*\\)`));
    await expect(page.getByText(foot)).toBeVisible();
    hours.add((await moment.getAttribute('title')) ?? '');
  }
  expect(hours.size).toBe(2);
});

test('a person’s words are marked with their language', async ({ member, guest }) => {
  const ana = await member('Demo Valeria');
  const topic = await openTopic(ana, await createGroup({ members: [ana] }), { lang: 'pt', title: 'Demo Dados abertos', source: 'Proponho um formato.' });
  const { page } = await guest();
  await page.goto(topic.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'pt');
  await expect(page.locator('#p0 .body')).toHaveAttribute('lang', 'pt');
});
