import { newId } from '@minga/kernel/contract';
import { peopleRoutes, type RegisterInput } from '@minga/people/contract';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { Line, siteUrl } from './api';
import { letterTo } from './mail';

export const PASSWORD = 'una frase de prueba';
/** The password of the sample network's accounts. */
const SAMPLE_PASSWORD = 'minga-demo-2026';

/** Somebody with an account, and a line to the API as them. */
export interface Person {
  id: string;
  name: string;
  handle: string;
  email: string;
  line: Line;
}

const unique = (): string => newId().slice(-8);

/** An address nobody has. */
export const freeEmail = (): string => `${unique()}@example.org`;

/** An account of its own for a journey: a government's unless told. The name gets a tail of its own, so that it can be looked for. */
export async function createAccount(name: string, overrides: Partial<RegisterInput> = {}, line = new Line()): Promise<Person> {
  const body: RegisterInput = {
    name: `${name} ${unique()}`,
    email: freeEmail(),
    password: PASSWORD,
    title: 'Directora',
    organisationName: 'Demo · Gobierno de Uruguay',
    stakeholderGroup: 'government',
    organisationCountry: 'UY',
    ...overrides,
  };
  await line.api(peopleRoutes).register({ body });
  const { code } = await letterTo(body.email, { subject: 'Confirme su dirección en' });
  const { account } = await line.api(peopleRoutes).verifyRegistration({ body: { code } });
  const { id, email, profile } = account;
  return { id, email, name: profile.name, handle: profile.handle, line };
}

/** A line to the API as an account of the sample network, by its key. */
export async function sampleLine(key: string): Promise<Line> {
  const line = new Line();
  await line.api(peopleRoutes).signIn({ body: { email: `${key}@demo.example`, password: SAMPLE_PASSWORD } });
  return line;
}

/** Gives a browser the session of a line. */
export async function enterAs(context: BrowserContext, line: Line): Promise<void> {
  const cookies = line.cookie.split('; ').map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1) }));
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: siteUrl(), httpOnly: true, sameSite: 'Lax' as const })));
}

/** Another session of the same account, as on another device. */
export async function anotherLine(person: Person): Promise<Line> {
  const line = new Line();
  await line.api(peopleRoutes).signIn({ body: { email: person.email, password: PASSWORD } });
  return line;
}

/** Signs in by the form of the page that asks for it. */
export async function signIn(page: Page, person: Pick<Person, 'email'>): Promise<void> {
  await page.getByLabel('Correo institucional').fill(person.email);
  await page.getByLabel('Contraseña').fill(PASSWORD);
  await page.getByRole('main').getByRole('button', { name: 'Entrar', exact: true }).click();
}

/** The menu of what is somebody's own, in the bar. */
export const ownMenu = (page: Page, name = ''): Locator => page.locator('summary', { hasText: `Su cuenta: ${name}` });
