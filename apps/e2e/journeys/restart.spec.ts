import { liveRoutes } from '@minga/live/contract';
import { visit } from '../support/api';
import { createGroup } from '../support/groups';
import { letNewcomersPost } from '../support/newcomers';
import { createAccount } from '../support/people';
import { startSession } from '../support/sessions';
import { freePort, startSite, type RunningSite } from '../support/site';
import { composer, postOf, reveal, say, write } from '../support/talk';
import { expect, test, type Member } from '../support/test';
import { openTopic } from '../support/topics';

/** A site of its own, since it is stopped and killed. */
let site: RunningSite;
const again = async () => (site = await startSite({ dataDir: site.dataDir, port: Number(new URL(site.url).port), env: { TRUST_PROXY: 'loopback' } }));

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  site = await startSite({ port: await freePort(), env: { TRUST_PROXY: 'loopback' } });
  visit(site);
  await letNewcomersPost();
});

test.afterAll(async () => {
  visit(undefined);
  await site.stop();
});

const isOffline = ({ page }: Pick<Member, 'page'>) => expect(page.getByText('Sin conexión', { exact: true })).toBeVisible();
const isBack = ({ page }: Pick<Member, 'page'>) => expect(page.getByText('Conectado')).toBeVisible();

test('pages come back after a restart, with what was written meanwhile', async ({ member, guest }) => {
  const ana = await member('Demo Ximena');
  const topic = await openTopic(ana, await createGroup({ members: [ana] }));
  const reader = await guest();
  for (const visitor of [ana, reader]) {
    await visitor.page.goto(topic.address);
    await isBack(visitor);
  }
  await write(composer(ana.page), 'Escrito durante');
  await site.stop(true);
  await Promise.all([ana, reader].map(isOffline));
  await composer(ana.page).press('End');
  await composer(ana.page).pressSequentially(' el reinicio.');
  await ana.page.getByRole('button', { name: 'Publicar' }).click();
  await again();
  await Promise.all([ana, reader].map(isBack));
  await expect(postOf(ana.page, 'Escrito durante el reinicio.')).toHaveCount(1);
  await expect(ana.page.locator('.pending')).toHaveCount(0);
  await reveal(reader.page);
  await expect(postOf(reader.page, 'Escrito durante el reinicio.')).toHaveCount(1);
});

test('the server is killed while replies arrive: each is there once afterwards', async ({ member, guest }) => {
  const ana = await member('Demo Yamila');
  const topic = await openTopic(ana, await createGroup({ members: [ana] }));
  const reader = await guest();
  for (const { page } of [ana, reader]) await page.goto(topic.address);
  await say(ana.page, 'Confirmada.');
  await expect(ana.page.locator('#p1')).toContainText('Confirmada.');

  await write(composer(ana.page), 'En camino.');
  const sent = ana.page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/posts'));
  await ana.page.getByRole('button', { name: 'Publicar' }).click();
  await sent;
  await site.kill();
  await isOffline(reader);
  await again();
  await Promise.all([ana, reader].map(isBack));
  await expect(ana.page.locator('.pending')).toHaveCount(0);
  await reveal(reader.page);
  for (const { page } of [ana, reader]) {
    for (const words of ['Confirmada.', 'En camino.']) await expect(postOf(page, words)).toHaveCount(1);
    await page.reload();
    for (const words of ['Confirmada.', 'En camino.']) await expect(postOf(page, words)).toHaveCount(1);
  }
});

/** From the server's return until the last page says that it is connected. */
const BACK_MS = 5_000;

test('the server is killed in the middle of a session’s poll, turn and minutes that two write: nothing acknowledged is lost, what was typed meanwhile arrives, and everybody is back at once', async ({ enter }) => {
  const [moderator, ana] = await Promise.all([createAccount('Demo Marta'), createAccount('Demo Ana')]);
  const { id: sessionId, address } = await startSession(moderator, { rapporteurs: [ana.handle] });
  const params = { sessionId };
  const [desk, hers] = [moderator.line.api(liveRoutes), ana.line.api(liveRoutes)];
  const writers = [await enter(moderator), await enter(ana)];
  // Moderators' room has no foot: its head says that the line is down, and nothing while it is there.
  const lineDown = ({ page }: Pick<Member, 'page'>) => page.getByText('Sin conexión: la sala se pone al día');
  const lines = ({ page }: Pick<Member, 'page'>) => page.getByRole('textbox', { name: 'Línea de las' });
  for (const writer of writers) {
    await writer.page.goto(`${address}/room?tab=minutes`);
    // The editor takes the plain form's place when it has come.
    await expect(writer.page.getByText('Intro agrega una línea.')).toBeVisible();
  }
  const { id: pollId } = await desk.preparePoll({ params, body: { kind: 'single', question: '¿Con qué empezamos?', options: ['Avanzada', 'Simple'], open: true } });
  await hers.enterRoom({ params, body: {} });
  const { turnId } = await desk.giveFloor({ params, body: { after: null, accountId: ana.id } });
  const before = await desk.getRoom({ params: { address: sessionId } });
  for (const [index, { page }] of writers.entries()) {
    await page.getByRole('button', { name: 'Agregar línea' }).click();
    await expect(lines({ page }).nth(index)).toBeFocused();
    await page.keyboard.type(`Línea ${index}.`);
    for (const writer of writers) await expect(lines(writer).nth(index)).toHaveValue(`Línea ${index}.`);
  }

  // All at once, and the server dies under them: some are acknowledged, some may not be. Both go on writing.
  const texts = ['uno', 'dos', 'tres', 'cuatro'];
  const acts = [
    ...[desk, hers].map((api) => api.voteInPoll({ params: { pollId }, body: { choices: ['a'] } })),
    ...texts.map((text, index) => (index % 2 ? desk : hers).addMinute({ params, body: { text } })),
  ];
  const settled = Promise.allSettled(acts);
  await Promise.all([Promise.any(acts.slice(2)), ...writers.map(({ page }) => page.keyboard.type(' Antes.'))]);
  await site.kill();
  const outcomes = await settled;
  for (const writer of writers) await expect(lineDown(writer)).toBeVisible();
  for (const { page } of writers) await page.keyboard.type(' Durante.');
  const back = writers.map((writer) => lineDown(writer).waitFor({ state: 'hidden' }).then(() => Date.now()));
  await again();
  const returned = Date.now();
  for (const at of await Promise.all(back)) expect(at - returned).toBeLessThan(BACK_MS);

  const written = [0, 1].map((index) => `Línea ${index}. Antes. Durante.`);
  for (const writer of writers) {
    await expect(writer.page.getByText('Guardado')).toBeVisible();
    for (const index of [0, 1]) await expect(lines(writer).nth(index)).toHaveValue(written[index]!);
  }
  const [room, polls, minutes] = [await desk.getRoom({ params: { address: sessionId } }), await desk.sessionPolls({ params }), await desk.sessionMinutes({ params })];
  const acknowledged = outcomes.slice(2).flatMap(({ status }, index) => (status === 'fulfilled' ? [texts[index]!] : []));
  expect(minutes.lines.map(({ text }) => text)).toEqual(expect.arrayContaining([...written, ...acknowledged]));
  expect(polls.polls[0]!.answered).toBeGreaterThanOrEqual(outcomes.slice(0, 2).filter(({ status }) => status === 'fulfilled').length);
  // The clock of the turn runs from the same instant, the time of the outage included.
  expect(room.turn).toEqual(before.turn);
  expect(room.turn!.id).toBe(turnId);
  for (const api of [desk, hers]) await api.voteInPoll({ params: { pollId }, body: { choices: ['b'] } });
  await desk.actOnPoll({ params: { pollId }, body: { act: 'reveal' } });
  await expect(writers[0]!.page.locator('.poll .win')).toHaveText('Simple2');
});
