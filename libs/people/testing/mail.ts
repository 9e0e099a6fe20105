import type { OutgoingMail } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { peopleRoutes, type RegisterInput } from '../contract';

/** The last letter to an address. */
export async function lastMail(app: TestApp, to: string): Promise<OutgoingMail> {
  const found = (await app.mail()).filter((mail) => mail.to === to).at(-1);
  if (!found) throw new Error(`No mail to ${to}`);
  return found;
}

/** The six digits of a letter, as they are typed. */
export const codeIn = ({ text }: OutgoingMail): string => /^.*: ?(\d{3} \d{3})$/m.exec(text)?.[1] ?? '';
/** The token of a letter's link. */
export const tokenIn = ({ text }: OutgoingMail): string => /\?token=([\w-]+)/.exec(text)?.[1] ?? '';

/** The cookies of an answer, as the browser would send them. */
export const cookiesOf = (answer: { headers: Record<string, string | string[] | undefined> }): string =>
  [answer.headers['set-cookie'] ?? []].flat().map((line) => line.split(';')[0]).join('; ');

/** Registers as somebody would, mail included. @returns their session's cookies and id */
export async function register(app: TestApp, body: RegisterInput): Promise<{ id: string; session: string }> {
  const asked = await app.request('/api/accounts', { method: 'POST', body });
  const code = codeIn(await lastMail(app, body.email.trim().toLowerCase()));
  const answer = await app.request('/api/accounts/verified', { method: 'POST', cookie: cookiesOf(asked), body: { code } });
  const { account } = answer.json<{ account: { id: string } }>();
  const { account: me } = await app.client(peopleRoutes, cookiesOf(answer)).me({});
  return { id: me?.id ?? account.id, session: cookiesOf(answer) };
}
