import { createGroup } from '../support/groups';
import { inspect } from '../support/inspect';
import { createAccount } from '../support/people';
import { expect, test } from '../support/test';
import { openTopic, reply } from '../support/topics';

const SAID = 'Ese proveedor ya fue sancionado en tres países.';

test('somebody reports a post; of two moderators one takes it and decides, and both people are told', async ({ enter, member }) => {
  const [ana, berta] = await Promise.all([createAccount('Demo Ana'), createAccount('Demo Berta')]);
  const [author, flagger] = await Promise.all([createAccount('Demo Autora'), createAccount('Demo Lectora')]);
  const group = await createGroup({ chairs: [ana, berta], members: [author, flagger] });
  const topic = await openTopic(author, group);
  await reply(author, topic, SAID);

  const { page: reading } = await enter(flagger);
  await reading.goto(topic.address);
  const post = reading.locator('.post', { hasText: SAID });
  await post.getByRole('link', { name: 'Denunciar' }).click();
  const dialog = reading.getByRole('dialog', { name: 'Denunciar' });
  await expect(dialog.getByText('La leen solo quienes moderan el grupo.')).toBeVisible();
  await dialog.getByText('Ataque o acoso').click();
  await dialog.getByLabel('Qué sucede').fill('Acusa sin pruebas.');
  await dialog.getByRole('button', { name: 'Enviar la denuncia' }).click();
  await expect(reading.getByText('Denuncia enviada.')).toBeVisible();

  const [{ page: hers }, { page: theirs }] = [await enter(ana), await enter(berta, { viewport: { width: 390, height: 844 } })];
  for (const page of [hers, theirs]) {
    await page.goto(`/review?group=${group.id}`);
    await page.getByRole('link', { name: SAID }).click();
    await expect(page.getByText('Acusa sin pruebas.')).toBeVisible();
  }
  await inspect(hers, 'the queue');
  await hers.getByLabel('Explicación del motivo').fill('Sin fuente.');
  await expect(theirs.getByText(`${ana.name} tiene este caso abierto hasta`)).toBeVisible();
  await hers.getByLabel('Motivo', { exact: true }).selectOption({ label: 'Ataca o acosa a una persona.' });
  await hers.getByRole('button', { name: 'Ocultar' }).click();
  await expect(hers.getByRole('heading', { name: 'Nada por moderar' }).or(hers.getByRole('heading', { name: 'Ningún caso coincide con el filtro' }))).toBeVisible();
  await expect(theirs.getByText('Se ocultó')).toBeVisible();

  await reading.goto('/flags');
  await expect(reading.getByText('Se tomó una medida')).toBeVisible();
  await inspect(reading, 'own reports');
  const outsider = await member('Demo Ajena');
  await outsider.page.goto('/review');
  await expect(outsider.page.getByRole('heading', { name: 'Nada por moderar' })).toBeVisible();
});

test('without script: reporting by a page, deciding by the same form', async ({ enter }) => {
  const [chair, author, flagger] = await Promise.all([createAccount('Demo Preside'), createAccount('Demo Autora'), createAccount('Demo Lectora')]);
  const group = await createGroup({ chairs: [chair], members: [author, flagger] });
  const topic = await openTopic(author, group);
  const { id } = await reply(author, topic, SAID);
  const plain = { javaScriptEnabled: false };

  const { page: reading } = await enter(flagger, plain);
  await reading.goto(`/flag/post/${id}`);
  await reading.getByText('Publicidad o repetición').click();
  await reading.getByRole('button', { name: 'Enviar la denuncia' }).click();
  await expect(reading.getByText('Espera decisión')).toBeVisible();

  const { page } = await enter(chair, plain);
  await page.goto(`/review?group=${group.id}`);
  await page.getByRole('button', { name: 'Ocultar' }).click();
  await expect(page.getByRole('alert')).toContainText('Motivo');
  await page.getByRole('button', { name: 'No incumple' }).click();
  await expect(page.getByRole('heading', { name: 'Ningún caso coincide con el filtro' })).toBeVisible();
  await reading.reload();
  await expect(reading.getByText('No incumple')).toBeVisible();
});
