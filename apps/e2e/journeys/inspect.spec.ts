import { discussionsRoutes, postPermalink } from '@minga/discussions/contract';
import { groupsRoutes } from '@minga/groups/contract';
import { createGroup } from '../support/groups';
import { inspect } from '../support/inspect';
import { createAccount, sampleLine } from '../support/people';
import { choose, composer, write } from '../support/talk';
import { expect, test, type Visitor } from '../support/test';
import { openTopic, replyDeep } from '../support/topics';

/** A topic of the sample network by its words, as the group's list links it. */
async function openSample({ page }: Visitor, group: string, topic: RegExp): Promise<void> {
  await page.goto(`/groups?q=${encodeURIComponent(group)}`);
  await page.getByRole('link', { name: group }).click();
  await page.getByRole('link', { name: topic }).first().click();
  await expect(page.locator('#p0')).toBeVisible();
}

test('what guests see', async ({ guest }) => {
  const visitor = await guest();
  const { page } = visitor;
  for (const address of ['/', '/groups', '/groups?q=nadie', '/sign-in', '/register', '/nada']) {
    await page.goto(address);
    await inspect(page, address);
  }
  await page.goto('/register');
  await page.getByRole('button', { name: 'Crear la cuenta' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await inspect(page, 'refused registration');
});

test('a group, as guests see it', async ({ guest }) => {
  const { page } = await guest();
  await page.goto(`/groups?q=${encodeURIComponent('Mesa de Interoperabilidad')}`);
  await page.getByRole('link', { name: 'Mesa de Interoperabilidad' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const group = new URL(page.url()).pathname;
  for (const tab of ['', '/members', '/about']) {
    await page.goto(group + tab);
    await inspect(page, `group${tab}`);
  }
});

test('topics of the sample network', async ({ guest }) => {
  const visitor = await guest();
  await openSample(visitor, 'Mesa de Interoperabilidad', /metadatos/i);
  await inspect(visitor.page, 'topic, tree');
  await visitor.page.getByRole('link', { name: 'Por llegada' }).click();
  await expect(visitor.page.getByRole('link', { name: 'Por llegada' })).toHaveAttribute('aria-current', /.+/);
  await inspect(visitor.page, 'topic, arrival');
});

test('what is a member’s own', async ({ enter, member }) => {
  const shown = await sampleLine('uruguay');
  const { page } = await enter({ id: '', name: '', handle: '', email: '', line: shown });
  for (const address of ['/', '/groups', '/groups?section=all', '/groups/new', '/account', '/p/uruguay']) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await inspect(page, `member ${address}`);
  }
  const fresh = await member('Demo Nueva');
  await fresh.page.goto('/');
  await inspect(fresh.page, 'home with nothing in it');
});

test('a chair’s pages of a group', async ({ member }) => {
  const chair = await member('Demo Olivia');
  const group = await createGroup({ chairs: [chair], joining: 'request', charter: '# Carta\n\n- Uno\n- Dos\n\n> Cita' });
  const asker = await createAccount('Demo Pedro');
  await asker.line.api(groupsRoutes).requestToJoin({ params: { groupId: group.id }, body: { message: 'Llevo el catálogo de mi país.' } });
  for (const tab of ['', '/members', '/about', '/admissions', '/settings', '/new-topic']) {
    const answer = await chair.page.goto(group.address + tab);
    expect(answer?.status()).toBe(200);
    await inspect(chair.page, `chair${tab}`);
  }
  await chair.page.goto(`${group.address}/members`);
  await chair.page.getByText('Gestionar').first().click();
  await inspect(chair.page, 'managing a member');
});

test('writing and deciding in a topic', async ({ member }) => {
  const ana = await member('Demo Quena');
  const topic = await openTopic(ana, await createGroup({ chairs: [ana] }), { kind: 'question', tags: ['firma', 'norma'] });
  const [first, second, third] = await replyDeep(ana, topic, 3);
  const api = ana.line.api(discussionsRoutes);
  await api.acceptAnswer({ params: { topicId: topic.id }, body: { postId: first!.id } });
  await api.editPost({ params: { postId: second!.id }, body: { source: 'Otra respuesta de nivel 2.', baseRevision: 1 } });
  await api.deletePost({ params: { postId: third!.id }, body: { reason: 'Repetida' } });
  const { page } = ana;
  await page.goto(topic.address);
  await write(composer(page), 'Algo a medio escribir');
  await inspect(page, 'composer open');
  await page.keyboard.press('Escape');
  for (const act of ['Ver los cambios', 'Eliminar', 'Editar']) {
    await choose(page.locator('#p2'), act);
    await expect(act === 'Editar' ? page.getByRole('textbox', { name: 'Editar el mensaje' }) : page.getByRole('dialog')).toBeVisible();
    await inspect(page, act);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Acciones del tema' }).click();
  await inspect(page, 'menu of the topic');
  await page.getByRole('menuitem', { name: 'Atajos de teclado' }).click();
  await inspect(page, 'shortcuts');
});

test('the plain pages of a post and a topic', async ({ member }) => {
  const ana = await member('Demo Rosa');
  const topic = await openTopic(ana, await createGroup({ chairs: [ana] }));
  const [post] = await replyDeep(ana, topic, 1);
  const permalink = postPermalink(post!.id);
  for (const address of [`${permalink}/actions`, `${permalink}/edit`, `${permalink}/delete`, `${permalink}/history`, `${topic.address}/manage`]) {
    const answer = await ana.page.goto(address);
    expect(answer?.status()).toBe(200);
    await inspect(ana.page, address);
  }
});
