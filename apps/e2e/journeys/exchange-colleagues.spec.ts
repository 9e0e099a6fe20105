import { exchangeRoutes } from '@minga/exchange/contract';
import { newId } from '@minga/kernel/contract';
import { createVerified } from '../support/exchange';
import { inspect } from '../support/inspect';
import { expect, test } from '../support/test';

const AGENCY = { organisationName: 'Demo · Agencia digital de Uruguay' };
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

test('two of one organisation write a request: named by the other, told what was saved meanwhile, with and without script', async ({ enter }) => {
  const [maker, colleague] = await Promise.all([createVerified('Demo Marta', AGENCY), createVerified(`Demo Ciro ${newId().slice(-6)}`, AGENCY)]);
  const title = `Demo mapas ${newId().slice(-6)}`;
  const api = maker.line.api(exchangeRoutes);
  const { address } = await api.draftRequest({ body: { title, lang: 'es' } });

  const { page: making } = await enter(maker);
  await making.goto(address);
  const acting = making.getByRole('region', { name: 'Quién actúa por el pedido' });
  await acting.getByText('Nombrar a un colega').click();
  await acting.getByLabel('Colega con afiliación verificada').selectOption({ label: colleague.name });
  await inspect(making, 'requesters');
  await making.setViewportSize(DESKTOP);
  await acting.getByRole('button', { name: 'Nombrar', exact: true }).click();
  await expect(acting.getByRole('link', { name: colleague.name })).toBeVisible();

  // On a phone and without script they find it among their own, and both write at once.
  const { page: writing } = await enter(colleague, { javaScriptEnabled: false, viewport: PHONE });
  await writing.goto('/x/own');
  await writing.getByRole('link', { name: title }).click();
  await writing.getByLabel('A quién beneficia').fill('Las islas');
  await making.goto(`${address}/edit`);
  await making.getByLabel('Título').fill(`${title} del Caribe`);
  await making.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(making.getByRole('heading', { level: 1, name: `${title} del Caribe` })).toBeVisible();
  await writing.getByRole('button', { name: 'Guardar y seguir' }).click();
  await expect(writing.getByText('Lo que otra persona guardó mientras usted escribía')).toBeVisible();
  await expect(writing.getByRole('definition').filter({ hasText: `${title} del Caribe` })).toBeVisible();
  await expect(writing.getByLabel('A quién beneficia')).toHaveValue('Las islas');
  await writing.getByRole('button', { name: 'Guardar y seguir' }).click();
  await expect(writing.getByText('De qué trata')).toBeVisible();

  // The maker’s page hears of it; and what was given is taken back.
  await expect(making.getByText('Las islas')).toBeVisible();
  await acting.getByRole('button', { name: `Quitar a ${colleague.name}` }).click();
  await expect(acting.getByRole('button', { name: `Quitar a ${colleague.name}` })).toHaveCount(0);
  await writing.goto(address);
  await expect(writing.getByText(title)).toHaveCount(0);
});
