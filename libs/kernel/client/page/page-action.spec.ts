import { createStaticHandler, isRouteErrorResponse, RouterContextProvider } from 'react-router';
import { createTranslator, notFound, Refusal } from '../../contract';
import { newQueryClient } from '../queries';
import { SlotRegistry } from '../slots/registry';
import type { Environment } from './environment';
import { pageAction, pageTools } from './page';

const ENDED = new Refusal('unauthenticated', { status: 401 });
const TYPED = { source: 'discussions.text', reason: 'discussions.why' };

/** What a plain form is answered with on the server. */
async function post(form: Record<string, string>, refusal: Refusal, account: unknown = null) {
  const environment = { language: 'es', account } as Environment;
  const translator = createTranslator('es', { discussions: { text: 'Texto', why: 'Motivo' } });
  const tools = { environment, translator, queries: newQueryClient(), slots: new SlotRegistry({}), fetch: () => Promise.reject(refusal) };
  const handler = createStaticHandler([{ path: '/edit', action: pageAction(() => Promise.reject(refusal), TYPED) }]);
  const request = new Request('http://localhost/edit', { method: 'POST', body: new URLSearchParams(form) });
  const context = await handler.query(request, { requestContext: new RouterContextProvider(new Map([[pageTools, tools]])) });
  if (context instanceof Response) return { location: context.headers.get('location') };
  const [error] = Object.values(context.errors ?? {});
  return { status: context.statusCode, data: isRouteErrorResponse(error) ? (error.data as unknown) : undefined };
}

describe('a plain form that comes after its session’s end', () => {
  it('gives back all that was written in it', async () => {
    const answer = await post({ source: 'Dos párrafos', reason: '', intent: 'edit' }, ENDED);
    expect(answer).toMatchObject({ status: 401, data: { code: 'signed-out', typed: [{ label: 'Texto', text: 'Dos párrafos' }] } });
  });
  it('does so where guests see nothing of what was written about', async () => {
    expect(await post({ source: 'Dos párrafos' }, notFound())).toMatchObject({ status: 401, data: { typed: [{ text: 'Dos párrafos' }] } });
  });
  it('leads to where one signs in when nothing was written', async () => {
    expect((await post({ source: ' ' }, ENDED)).location).toBe('/sign-in?next=%2Fedit');
  });
  it('is no matter of who is signed in', async () => {
    expect(await post({ source: 'Texto' }, notFound(), { id: 'x' })).toMatchObject({ status: 404 });
  });
});
