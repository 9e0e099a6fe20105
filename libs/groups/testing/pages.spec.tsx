import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KernelProvider, newQueryClient, pageTools, SlotRegistry, type Environment, type PageTools } from '@minga/kernel/client';
import { createTranslator, newId, type Fetch } from '@minga/kernel/contract';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleSlice } from '@minga/people/server';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, RouterContextProvider, StaticRouterProvider } from 'react-router';
import { groupsRoutes } from '../contract';
import { groupsProblems } from '../contract/messages';
import { groupsSlice } from '../server';
import { buildGroup, buildMembership } from './builders';
import { groupsClient } from '../client';
import es from '../client/messages/es';

let app: TestApp;
beforeAll(async () => void (app = await createTestApp({ slices: [peopleSlice, groupsSlice] })));
afterAll(() => app.close());

/** The environment that the composition root makes of a session. */
const environmentOf = (by: BuiltAccount | undefined): Environment => ({
  build: 'test',
  siteName: 'Minga',
  origin: 'http://localhost:3000',
  language: 'es',
  theme: 'system',
  ligero: 'on',
  zone: 'America/Montevideo',
  account: by ? { ...by.account.profile, siteRole: by.account.siteRole } : null,
});

/** What a reader without script gets for an address: the page, or where it sends them. */
async function ask(path: string, by?: BuiltAccount, form?: Record<string, string>) {
  const fetch: Fetch = async (url, { method, headers, body }) => {
    const answer = await app.request(url, { method: method as 'GET', headers, rawBody: body, cookie: by?.session });
    return new Response(answer.text, { status: answer.status });
  };
  const translator = createTranslator('es', { groups: es, ...groupsProblems.es });
  const tools: PageTools = { environment: environmentOf(by), fetch, queries: newQueryClient(), translator, slots: new SlotRegistry({}) };
  const handler = createStaticHandler([{ path: '/', children: groupsClient.routes }]);
  const request = new Request(`http://localhost:3000${path}`, form && { method: 'POST', body: new URLSearchParams({ 'mutation-id': newId(), ...form }) });
  const context = await handler.query(request, { requestContext: new RouterContextProvider(new Map([[pageTools, tools]])) });
  if (context instanceof Response) return { status: context.status, location: context.headers.get('location'), html: '' };
  if (context.errors) return { status: context.statusCode, location: null, html: '' };
  const html = renderToString(
    <KernelProvider tools={tools} live={null} outbox={null}>
      <StaticRouterProvider router={createStaticRouter(handler.dataRoutes, context)} context={context} hydrate={false} />
    </KernelProvider>,
  );
  return { status: context.statusCode, location: null, html };
}

describe('pages of groups without script', () => {
  it('list groups for guests and for members, and find them', async () => {
    const group = await buildGroup(app, { name: 'Mesa de Firma Digital' });
    const ana = await buildMembership(app, group);
    expect((await ask('/groups')).html).toContain('Mesa de Firma Digital');
    expect((await ask('/groups?q=firma', ana)).html).toContain('Mis grupos');
    expect((await ask('/groups?q=nada-de-eso', ana)).html).toContain('Ningún grupo coincide con «nada-de-eso»');
  });

  it('join, watch and leave by plain form', async () => {
    const group = await buildGroup(app);
    const ana = await buildAccount(app);
    const before = await ask(group.address, ana);
    expect(before.html).toContain('Unirme al grupo');
    expect(await ask(group.address, ana, { intent: 'join' })).toMatchObject({ status: 302, location: group.address });
    expect((await ask(group.address, ana)).html).toContain('Salir del grupo');
    await ask(group.address, ana, { intent: 'watch', level: 'mute' });
    expect((await ask(group.address, ana)).html).toContain('value="mute" aria-pressed="true"');
    await ask(group.address, ana, { intent: 'leave', visibility: 'public' });
    expect((await ask(group.address, ana)).html).toContain('Unirme al grupo');
  });

  it('say why somebody cannot come in, and send a guest to sign in', async () => {
    const group = await buildGroup(app, { joining: 'invitation' });
    expect((await ask(group.address, await buildAccount(app))).html).toContain('A este grupo se ingresa por invitación');
    expect(await ask(group.address, undefined, { intent: 'join' })).toMatchObject({ status: 302, location: `/sign-in?next=${encodeURIComponent(group.address)}` });
  });

  it('ask, decide, invite and answer by plain form', async () => {
    const group = await buildGroup(app, { joining: 'request' });
    const [ana, beto] = [await buildAccount(app), await buildAccount(app)];
    await ask(group.address, ana, { intent: 'request', message: 'Traigo datos de Chile.' });
    expect((await ask(group.address, ana)).html).toContain('Retirar la solicitud');
    const admissions = `${group.address}/admissions`;
    expect((await ask(admissions, group.chair)).html).toContain('Traigo datos de Chile.');
    expect((await ask(admissions, ana)).status).toBe(404);
    const { requests } = await app.client(groupsRoutes, group.chair.session).listAdmissions({ params: { groupId: group.id } });
    const refused = await ask(admissions, group.chair, { intent: 'decide', decision: 'refuse', requestId: requests[0]!.id, reason: '' });
    expect([refused.status, refused.html.includes('Revise') || refused.html.includes('Motivo')]).toEqual([422, true]);
    await ask(admissions, group.chair, { intent: 'decide', decision: 'accept', requestId: requests[0]!.id });
    expect((await ask(group.address, ana)).html).toContain('Salir del grupo');
    const unknown = await ask(admissions, group.chair, { intent: 'invite', handle: '@nobody-here', role: 'member', message: '' });
    expect(unknown.html).toContain('value="@nobody-here"');
    await ask(admissions, group.chair, { intent: 'invite', handle: `@${beto.account.profile.handle}`, role: 'moderator', message: 'Venga.' });
    const { invitations } = await app.client(groupsRoutes, beto.session).waitingInGroups({});
    expect((await ask('/groups', beto)).html).toContain('Venga.');
    await ask('/groups', beto, { intent: 'accept', invitationId: invitations[0]!.id });
    expect((await ask(`${group.address}/members?role=moderator`)).html).toContain(beto.account.profile.name);
  });

  it('change roles and remove members by plain form', async () => {
    const group = await buildGroup(app);
    const ana = await buildMembership(app, group);
    const path = `${group.address}/members`;
    await ask(path, group.chair, { intent: 'role', accountId: ana.account.id, role: 'observer' });
    expect((await ask(path)).html).toContain('Observa');
    await ask(path, group.chair, { intent: 'remove', accountId: ana.account.id, reason: 'Cambió de trabajo' });
    expect((await ask(path)).html).not.toContain(ana.account.profile.name);
  });

  it('open a group where one may, and keep what was typed when it is refused', async () => {
    const steward = await buildAccount(app, { siteRole: 'steward' });
    const form = { intent: 'create', name: 'Mesa de Nube', purpose: '', charter: '# Carta', lang: 'es', visibility: 'private', joining: 'open', posting: 'members' };
    const refused = await ask('/groups/new', steward, form);
    expect(refused.status).toBe(422);
    for (const kept of ['value="Mesa de Nube"', '# Carta']) expect(refused.html).toContain(kept);
    const opened = await ask('/groups/new', steward, { ...form, purpose: 'Contratar nube.' });
    expect(opened.location).toMatch(/^\/g\/.+-mesa-de-nube$/);
    expect((await ask(`${opened.location}/about`, steward)).html).toContain('<h3>Carta</h3>');
    expect((await ask(opened.location!, await buildAccount(app))).status).toBe(404);
    expect((await ask('/groups/new', await buildAccount(app))).html).toContain('Abren grupos la secretaría');
  });

  it('show the second editor of settings what the first left, beside what they typed', async () => {
    const group = await buildGroup(app);
    const path = `${group.address}/settings`;
    const form = { intent: 'save', revision: '1', purpose: 'P', charter: '', lang: 'es', visibility: 'public', joining: 'open', posting: 'members' };
    expect((await ask(path, group.chair, { ...form, name: 'Primero' })).status).toBe(302);
    const stale = await ask(path, group.chair, { ...form, name: 'Segundo' });
    expect(stale.status).toBe(409);
    for (const part of ['value="Segundo"', '>Primero<', 'name="revision" value="2"']) expect(stale.html).toContain(part);
    expect((await ask(path, group.chair, { ...form, revision: '2', name: 'Segundo' })).location).toContain('segundo/settings?saved');
  });
});
