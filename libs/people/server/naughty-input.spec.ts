import fc from 'fast-check';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes } from '../contract';
import { buildAccount, type BuiltAccount } from '../testing';
import { peopleSlice } from './index';

let app: TestApp;
let person: BuiltAccount;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
  person = await buildAccount(app);
});
afterAll(() => app.close());

const patch = (body: unknown) => app.request('/api/me/profile', { method: 'PATCH', cookie: person.session, body });

const NAUGHTY = [
  '<script>alert(1)</script>',
  "Robert'); DROP TABLE account;--",
  '𝕬𝖓𝖆 𝕻é𝖗𝖊𝖟',
  '‮نص‬ من اليمين',
  '👩‍👩‍👧‍👦',
  '$1 \\0 %s {name}',
  'null',
  'ﬁ ﷺ',
  'a\u0301\u0301\u0301\u0301',
];

describe('what people type', () => {
  it.each(NAUGHTY)('comes back as it was typed: %s', async (text) => {
    const { profile } = (await app.client(peopleRoutes, person.session).updateProfile({ body: { name: text, bio: text, expertise: [text] } }), await app.client(peopleRoutes).getPerson({ params: { handle: person.account.profile.handle } }));
    expect([profile.name, profile.bio?.text, profile.expertise]).toEqual([text, text, [text]]);
  });

  it.each([
    ['NUL', { name: 'a\0b' }, 'name', 'malformed-text'],
    ['a lone surrogate', { bio: '\ud800' }, 'bio', 'malformed-text'],
    ['nothing but spaces', { name: ' \u00a0 ' }, 'name', 'required'],
    ['too much', { name: 'x'.repeat(81) }, 'name', 'too-long'],
    ['a country that is none', { country: 'XX' }, 'country', 'unknown-country'],
    ['a list that is none', { expertise: 'x' }, 'expertise', 'invalid'],
    ['too many', { expertise: Array.from({ length: 13 }, (_, i) => `tema ${i}`) }, 'expertise', 'too-many'],
    ['a language twice over', { languages: [{ code: 'es', level: 'native' }, { code: 'es', level: 'reading' }] }, 'languages', 'repeated'],
    ['a number', { name: 7 }, 'name', 'invalid'],
  ])('is refused with the field named: %s', async (_what, body, field, code) => {
    const answer = await patch(body);
    const { fields } = answer.json<{ fields: { field: string; code: string }[] }>();
    expect([answer.status, fields[0]?.field, fields[0]?.code]).toEqual([422, field, code]);
  });

  it('is never an error of ours', async () => {
    const anything = fc.record(
      {
        name: fc.anything(),
        bio: fc.string({ unit: 'binary' }),
        languages: fc.anything(),
        expertise: fc.array(fc.string({ unit: 'binary' })),
        organisationId: fc.anything(),
        organisationName: fc.string({ unit: 'binary' }),
        stakeholderGroup: fc.anything(),
        title: fc.string({ unit: 'binary' }),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(anything, async (body) => {
        const rawBody = JSON.stringify(body, (_key, value) => (typeof value === 'bigint' ? String(value) : value));
        const answer = await app.request('/api/me/profile', { method: 'PATCH', cookie: person.session, rawBody, headers: { 'content-type': 'application/json' } });
        expect(answer.status).toBeLessThan(500);
      }),
      { numRuns: 80 },
    );
  });

  it.each([
    ['not JSON', '{', 'application/json', 400],
    ['invalid UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 'application/json', 400],
    ['an array', '[]', 'application/json', 422],
    ['another media type', '<name/>', 'application/xml', 415],
    ['too large', JSON.stringify({ bio: 'x'.repeat(1_100_000) }), 'application/json', 413],
  ])('as a body that is %s is refused', async (_what, rawBody, type, status) => {
    const answer = await app.request('/api/accounts', { method: 'POST', rawBody, headers: { 'content-type': type } });
    expect(answer.status).toBe(status);
    expect(String(answer.headers['content-type'])).toContain('application/problem+json');
  });
});
