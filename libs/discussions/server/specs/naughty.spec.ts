import { sharedText, type TestApp } from '@minga/kernel/testing';
import { buildPost, buildTopic } from '../../testing';
import { apiOf, startApp } from './app.testing';

/** Where there are no real files: one of each kind that has broken somebody's software. */
const OWN = [
  '',
  'undefined',
  '1;DROP TABLE post',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '[x](javascript:alert(1))',
  '\u202etest\u202e',
  'Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '\u0001\u0007\u001b[31m',
  '%s%n${7*7}{{7*7}}',
  '\ufeff',
  '../../../../etc/passwd%00',
];
const corpus: string[] = JSON.parse(sharedText('security/blns.json') ?? JSON.stringify(OWN)) as string[];

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

/** Nothing that an author writes may act in a reader's page. */
const HARMFUL = /<script|<img|<iframe|<svg|<[a-z][^>]*\son\w+\s*=|href="\s*(?:javascript|data|vbscript):/i;

/** Acts of moderation with the string wherever they take one. Who asks may do none of them: what is malformed is refused before that. */
const moderation = (string: string, postId: string, topicId: string) => ({
  [`PUT /api/posts/${postId}/hidden`]: { reason: string },
  [`PUT /api/topics/${topicId}/slow`]: { minutes: string, reason: string },
  [`PUT /api/topics/${topicId}/locked`]: { on: string, reason: string },
  [`POST /api/topics/${topicId}/move`]: { groupId: string, reason: string },
  [`POST /api/topics/${topicId}/split`]: { postIds: [string], title: string, reason: string },
  [`POST /api/topics/${topicId}/merge`]: { into: string, order: string, reason: string },
});

test('naughty strings as titles, tags, posts, edits, reasons, drafts and queries: stored and shown as text, or refused; never a fault of ours', async () => {
  const topic = await buildTopic(app);
  const post = await buildPost(app, { topic });
  const json = { 'content-type': 'application/json' };
  const cookie = topic.author.session;
  const bad: { string: string; path: string; status: number }[] = [];
  const send = async (string: string, method: 'POST' | 'PATCH' | 'PUT' | 'GET', path: string, body?: object) => {
    const answer = await app.request(path, { method, cookie, headers: body ? json : {}, rawBody: body && JSON.stringify(body) });
    if (answer.status >= 500 || (answer.status >= 400 && !answer.json<{ code?: string }>().code)) bad.push({ string, path, status: answer.status });
    return answer;
  };
  let revision = 1;
  for (const string of corpus) {
    await send(string, 'POST', `/api/groups/${topic.group.id}/topics`, { kind: 'discussion', title: string, source: string, tags: [string] });
    await send(string, 'POST', `/api/groups/${topic.group.id}/topics`, { kind: string, title: string, source: string });
    const replied = await send(string, 'POST', `/api/topics/${topic.id}/posts`, { source: string });
    if (replied.status === 201) expect(replied.json<{ html: string }>().html).not.toMatch(HARMFUL);
    await send(string, 'POST', `/api/topics/${topic.id}/posts`, { source: 'x', parentId: string, lang: string });
    const edited = await send(string, 'PATCH', `/api/posts/${post.id}`, { source: string, baseRevision: revision });
    if (edited.status === 200) revision++;
    await send(string, 'PUT', `/api/posts/${post.id}/deletion`, { reason: string });
    await apiOf(app, topic.author).restorePost({ params: { postId: post.id } });
    for (const [verb, body] of Object.entries(moderation(string, post.id, topic.id))) {
      await send(string, verb.startsWith('PUT') ? 'PUT' : 'POST', verb.split(' ')[1]!, body);
    }
    await send(string, 'PATCH', `/api/submissions/${encodeURIComponent(string.toWellFormed()) || '-'}`, { source: string, title: string });
    await send(string, 'PUT', `/api/me/drafts/topic:${topic.group.id}`, { revision: 1, source: string, title: string });
    const query = encodeURIComponent(string.toWellFormed());
    for (const name of ['after', 'tag', 'size']) await send(string, 'GET', `/api/groups/${topic.group.id}/topics?${name}=${query}`);
    for (const name of ['after', 'at', 'post']) await send(string, 'GET', `/api/topics/${topic.id}?${name}=${query}`);
    await send(string, 'GET', `/t/${query}/feed.atom`);
  }
  expect(bad).toEqual([]);
  const feed = await app.request(`${topic.address}/feed.atom`);
  expect(feed.status).toBe(200);
  expect(feed.text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
}, 300_000);
