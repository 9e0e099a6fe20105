import { newId, Problem, type Problem as ProblemDocument } from '../../contract';
import { createTestApp, TEST_ORIGIN, type TestApp, type TestRequest } from '../../testing';
import { BODY_MOST } from './body';
import { echoRoutes, echoSlice } from './echo.testing';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [echoSlice] });
});
afterAll(() => app.close());

const post = (request: TestRequest) => app.request('/api/echo', { method: 'POST', ...request });
const raw = (rawBody: string | Buffer, type = 'application/json') => post({ rawBody, headers: { 'content-type': type } });

/** The answer's problem document, after checking that it is one. */
async function problem(answer: ReturnType<TestApp['request']>): Promise<ProblemDocument> {
  const { headers, json } = await answer;
  expect(headers['content-type']).toMatch(/^application\/problem\+json/);
  return Problem.parse(json());
}

describe('an endpoint', () => {
  test('answers with what its contract says, and nothing more', async () => {
    const answer = await post({ body: { said: '  hola  ', other: 1 } });
    expect([answer.status, answer.json()]).toEqual([201, { said: 'hola' }]);
  });

  test('names each bad field, in the reader’s language', async () => {
    const document = await problem(post({ body: { said: 'x'.repeat(11), times: 4 }, headers: { 'accept-language': 'pt-BR,pt;q=0.9,en;q=0.5' } }));
    expect(document).toMatchObject({ status: 422, code: 'invalid-input', title: 'Revise os campos indicados.' });
    expect(document.fields).toEqual([
      { field: 'said', code: 'too-long', message: 'Use no máximo 10 caracteres.' },
      { field: 'times', code: 'too-large', message: 'O valor máximo é 3.' },
    ]);
  });

  test.each([
    ['nothing', {}, 'required'],
    ['white space', { said: '   ' }, 'required'],
    ['NUL', { said: 'a\0b' }, 'malformed-text'],
    ['half a character', { said: '\ud800' }, 'malformed-text'],
    ['a list', { said: ['a'] }, 'invalid'],
  ])('refuses %s', async (_, body, code) => {
    expect((await problem(post({ body }))).fields).toMatchObject([{ field: 'said', code }]);
  });

  test.each([
    ['text that is no JSON', () => raw('{"said":'), 400, 'malformed-body'],
    ['a prototype key', () => raw('{"__proto__": {"said": "x"}}'), 400, 'malformed-body'],
    ['an unknown type', () => raw('said=x', 'text/plain'), 415, 'unsupported-media-type'],
    ['more than a megabyte', () => raw(JSON.stringify({ said: 'x'.repeat(BODY_MOST) })), 413, 'body-too-large'],
    ['an address that names nothing', () => app.request('/api/echo/7'), 404, 'not-found'],
    ['a route that is not there', () => app.request('/api/nowhere'), 404, 'not-found'],
  ])('refuses %s', async (_, send, status, code) => {
    expect(await problem(send())).toMatchObject({ status, code });
  });

  test('refuses bytes that are no UTF-8 rather than store other characters', async () => {
    const bytes = Buffer.concat([Buffer.from('{"said":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
    expect(await problem(raw(bytes))).toMatchObject({ status: 400, code: 'malformed-body' });
  });

  test('says nothing of its inside when it fails', async () => {
    const answer = app.request(`/api/echo/${newId()}?fail=bug`);
    expect(await problem(answer)).toMatchObject({ status: 500, code: 'internal' });
    expect((await answer).text).not.toContain('secret');
  });

  test.each(['hidden', 'forbidden'])('words a refusal: %s', async (fail) => {
    const document = await problem(app.request(`/api/echo/${newId()}?fail=${fail}`));
    expect(document.title.length).toBeGreaterThan(10);
  });

  test('gives the client a refusal that can be caught', async () => {
    await expect(app.client(echoRoutes).say({ body: { said: '' } })).rejects.toMatchObject({ code: 'invalid-input', status: 422 });
  });
});

describe('a change', () => {
  test.each(['https://elsewhere.example', 'null', 'http://localhost:3001'])('asked for by %s is refused', async (origin) => {
    expect(await problem(post({ body: { said: 'x' }, headers: { origin } }))).toMatchObject({ status: 403, code: 'foreign-origin' });
  });

  test('without any origin is refused', async () => {
    const fastify = app.nest.getHttpAdapter().getInstance();
    const answer = await fastify.inject({ method: 'POST', url: '/api/echo', payload: { said: 'x' } });
    expect(answer.statusCode).toBe(403);
  });

  test('with a malformed mutation id is refused by name', async () => {
    const document = await problem(post({ body: { said: 'x' }, headers: { origin: TEST_ORIGIN, 'idempotency-key': 'short' } }));
    expect(document.fields).toMatchObject([{ field: 'idempotency-key', code: 'malformed' }]);
  });
});

describe('the description', () => {
  test('is OpenAPI 3.1 made of the contracts', async () => {
    const description = (await app.request('/api/openapi.json')).json<{ openapi: string; paths: Record<string, Record<string, { parameters: { name: string }[] }>> }>();
    expect(description.openapi).toBe('3.1.0');
    expect(description.paths['/api/echo/{id}']?.['get']?.parameters.map(({ name }) => name)).toEqual(['id', 'fail']);
  });

  test('can be read by a person', async () => {
    expect((await app.request('/api')).text).toContain('POST /api/echo');
  });
});
