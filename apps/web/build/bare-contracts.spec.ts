import { parseAst } from 'rolldown/parseAst';
import { withoutSchemas } from './bare-contracts';

const bare = (code: string) => withoutSchemas(code, parseAst(code));
// The transform's own result is what must run, and it is text.
// oxlint-disable-next-line typescript/no-implied-eval
const value = (code: string) => new Function('z', 'defineRoutes', 'defineEvents', `${bare(code)!.replaceAll('export ', '')}; return it;`) as (...parts: unknown[]) => unknown;
const same = (data: unknown) => data;
/** Fails as soon as a schema is made. */
const noZod = new Proxy({}, { get: () => () => { throw new Error('a schema was made'); } });

describe('withoutSchemas', () => {
  it('leaves of a route what the browser calls by', () => {
    const code = `const it = defineRoutes({
      reply: { method: 'POST', path: '/api/topics/:id/posts', summary: 'Replies.', params: z.object({}), body: z.object({}), response: z.object({}) },
      list: { method: 'GET', path: '/api/topics', query: z.object({}), response: z.array() },
    });`;
    expect(value(code)(noZod, same, same)).toEqual({
      reply: { method: 'POST', path: '/api/topics/:id/posts', body: true },
      list: { method: 'GET', path: '/api/topics' },
    });
  });

  it('leaves of an event its version, also where events are joined from parts', () => {
    const code = `const part = { 'post.added': { version: 2, payload: z.object({}) } }; export const it = defineEvents({ ...part });`;
    expect(value(code)(noZod, same, same)).toEqual({ 'post.added': { version: 2 } });
  });

  it('marks what a call makes as free of effects, so that it goes when nobody uses it', () => {
    expect(bare('export const Post = z.object({ id: Id });')).toBe('export const Post = /*#__PURE__*/ (() => (z.object({ id: Id })))();');
  });

  it('leaves everything else alone', () => {
    expect(bare('export const LENGTH = 100; export function f() { return { path: 1 }; }')).toBeUndefined();
  });
});
