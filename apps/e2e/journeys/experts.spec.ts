import { exchangeRoutes } from '@minga/exchange/contract';
import { createVerified, inDays } from '../support/exchange';
import { newId } from '@minga/kernel/contract';
import { inspect } from '../support/inspect';
import { letterTo } from '../support/mail';
import { createAccount, enterAs, sampleLine, type Person } from '../support/people';
import { expect, test } from '../support/test';

const STEWARD = 'secretaria';
/** An organisation of the sample network, known to be one. */
const AGENCY = { organisationName: 'Demo · Agencia digital de Uruguay' };
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1440, height: 900 };
const THEME = 'Protección de la niñez en línea';

/** An open request that asks for a theme. */
async function openAbout(asker: Person, theme: string): Promise<{ title: string; address: string }> {
  const api = asker.line.api(exchangeRoutes);
  const { terms } = await api.taxonomy({ query: { lang: 'es' } });
  const title = `Demo escuelas ${newId().slice(-6)}`;
  const { id } = await api.draftRequest({
    body: {
      title, need: 'Cada escuela hace lo que puede.', aim: 'Un protocolo común', lang: 'es', themes: [terms.find(({ label }) => label === theme)!.id], modalities: ['remote-advice'], languages: ['es'],
      from: inDays(14), until: inDays(60), effortDays: 6, offersUntil: inDays(20), currency: 'USD', budget: [],
    },
  });
  await api.actOnRequest({ params: { requestId: id }, body: { act: 'submit' } });
  const { address } = await (await sampleLine(STEWARD)).api(exchangeRoutes).actOnRequest({ params: { requestId: id }, body: { act: 'publish' } });
  return { title, address };
}

test('an expert makes a profile on the phone without script, is found, matched with reasons, and invited', async ({ enter, guest }) => {
  const person = await createAccount('Demo Experta');
  const { page } = await enter(person, { javaScriptEnabled: false, viewport: PHONE });
  await page.goto('/x/experts/me');
  await page.getByLabel('En una línea').fill('Protege a la niñez en línea desde la escuela.');
  await page.getByRole('button', { name: 'Ofrecer mi experiencia' }).click();
  await page.getByLabel('Tema o capacidad').selectOption({ label: THEME });
  await page.getByLabel('Años').fill('9');
  await page.getByLabel('Prueba').fill('Protocolo vigente en 120 escuelas');
  await page.getByRole('button', { name: 'Agregar' }).first().click();
  await expect(page.getByText('Protocolo vigente en 120 escuelas')).toBeVisible();
  await page.getByLabel('Asesoría a distancia').check();
  await page.getByLabel('Días seguidos que puede viajar').fill('5');
  const saved = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.getByRole('button', { name: 'Guardar' }).last().click();
  await saved;
  await page.goto(`/x/experts/${person.handle}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.name);
  await expect(page.getByText('Viaja hasta 5 días seguidos.')).toBeVisible();

  const asker = await createVerified('Demo Pide', AGENCY);
  const request = await openAbout(asker, THEME);
  const asking = await enter(asker, { viewport: DESKTOP });
  await asking.page.goto(`/x/experts?q=${encodeURIComponent(person.name)}`);
  await asking.page.getByRole('link', { name: 'Protege a la niñez en línea desde la escuela.' }).click();
  await expect(asking.page.getByRole('heading', { level: 1 })).toHaveText(person.name);
  await asking.page.getByText('Avalar lo que sabe').click();
  await asking.page.getByLabel('Una frase').fill('Lo vimos funcionar en las escuelas.');
  await asking.page.getByRole('button', { name: 'Avalar', exact: true }).click();
  await expect(asking.page.getByText('«Lo vimos funcionar en las escuelas.»')).toBeVisible();
  await inspect(asking.page, 'expert');
  await asking.page.setViewportSize(DESKTOP);
  await asking.page.goto(request.address);
  const row = asking.page.getByRole('listitem').filter({ has: asking.page.getByRole('heading', { name: new RegExp(person.name) }) });
  await expect(row.getByText(`Dirigió «${THEME}», 9 años`)).toBeVisible();
  await row.getByRole('button', { name: `Invitar a ${person.name}` }).click();
  await expect(row.getByText('Con invitación')).toBeVisible();
  await letterTo(person.email, { subject: request.title });

  await page.goto('/x/experts/me');
  await expect(page.getByRole('link', { name: request.title })).toBeVisible();
  await page.goto(request.address);
  // On a phone what is not at hand waits behind its heading, without script too.
  await page.getByRole('heading', { name: 'Expertos que coinciden' }).click();
  await expect(page.getByText(/Usted está en el lugar \d+ con \d+ de 100/)).toBeVisible();

  await asking.page.getByRole('link', { name: 'Cómo se calcula' }).click();
  await expect(asking.page.getByRole('heading', { level: 1, name: 'Cómo se propone a expertos' })).toBeVisible();
  await inspect(asking.page, 'about matching');
  await asking.page.goto('/x/experts');
  await inspect(asking.page, 'experts');
  await asking.page.goto('/x/experts/me');
  await inspect(asking.page, 'own profile');

  const steward = await guest({ viewport: DESKTOP });
  await enterAs(steward.context, await sampleLine(STEWARD));
  await steward.page.goto('/admin/taxonomy');
  await expect(steward.page.getByRole('heading', { level: 1, name: 'Temas y capacidades' })).toBeVisible();
  await inspect(steward.page, 'taxonomy');
});
