import { randomUUID } from 'node:crypto';
import type { RequestTemplate } from '../load/plan.ts';
import type { Site, Stretch, Target, TopicFacts } from './target.ts';
import { accessTo, postmasterPid, removeData } from './minga/cluster.ts';
import { emptyFolder, prepareData } from './minga/data.ts';
import { entrancesOf } from './minga/entrances.ts';
import { beginMeeting } from './minga/meeting.ts';
import { emailOf, PASSWORD } from './minga/people.ts';
import { startServer } from './minga/server.ts';

const PAGE_POSTS = 20;
/** As a browser of a Spanish speaker asks. */
const LANGUAGE = { 'accept-language': 'es' } as const;
const TEXT =
  'Conviene que la propuesta quede por escrito antes de la próxima reunión, con los plazos y los responsables de cada paso. ' +
  'En nuestro caso el piloto empezó con dos municipios y recién después se sumó la provincia: primero los datos que ya estaban publicados, luego los trámites. ' +
  'Lo que más tiempo llevó no fue la parte técnica sino acordar quién responde cuando un dato está mal.\\n\\n' +
  'Si les sirve, podemos compartir el acta y el formato del catálogo. Referencia {{id}}.';

async function signInOne(site: Site, n: number): Promise<Record<string, string>> {
  const answer = await fetch(`${site.origin}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: site.origin, 'idempotency-key': randomUUID() },
    body: JSON.stringify({ email: emailOf(n), password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`Signing in answers ${answer.status}: ${await answer.text()}`);
  return { cookie: answer.headers.getSetCookie().map((line) => line.split(';')[0]!).join('; ') };
}

const queryOf = (stretch: Stretch): string => (stretch === 'first' ? '' : stretch === 'last' ? '?last=1' : `?at=${stretch.at}`);

function reply(site: Site, topic: TopicFacts, headers: Record<string, string>): RequestTemplate {
  return {
    method: 'POST',
    path: `/api/topics/${topic.id}/posts`,
    headers: { ...headers, ...LANGUAGE, origin: site.origin, 'content-type': 'application/json', 'idempotency-key': '{{id}}' },
    body: `{"source":"${TEXT}"}`,
  };
}

export const minga: Target = {
  name: 'minga',
  home: '/',
  lowDataCookie: { name: 'minga_ligero', value: 'on' },
  // React leaves its mark on each element that it has taken over: the page answers when all links and buttons have it.
  interactive: `(() => {
    const controls = [...document.querySelectorAll('#app a, #app button')];
    return controls.length > 0 && controls.every((control) => Object.keys(control).some((key) => key.startsWith('__reactProps')));
  })()`,
  prepare: prepareData,
  empty: () => Promise.resolve(emptyFolder()),
  start: (prepared, options = {}) => startServer(prepared, options),
  async signIn(site, _, count) {
    const headers: Record<string, string>[] = [];
    for (let n = 0; n < count; n++) headers.push(await signInOne(site, n));
    return headers;
  },
  page(_, topic, stretch, headers = {}) {
    const query = queryOf(stretch);
    return {
      html: { method: 'GET', path: topic.address + query, headers: { ...LANGUAGE, ...headers, accept: 'text/html' } },
      json: { method: 'GET', path: `/api/topics/${topic.id}${query}${query ? '&' : '?'}size=${PAGE_POSTS}`, headers: { ...LANGUAGE, ...headers } },
    };
  },
  reply,
  async lists(site, { topics }, headers) {
    const topic = `/api/topics/${topics.at(-1)!.id}`;
    const { topic: shown } = (await (await fetch(site.origin + topic, { headers })).json()) as { topic: { group: { id: string; address: string } } };
    const list = `/api/groups/${shown.group.id}/topics`;
    const lists = [list, `${list}?order=created`, `${list}?filter=unread`, `${list}?filter=unanswered`, '/api/groups', '/api/me/whats-new'];
    const stretches = [topic, `${topic}?order=arrival&last=1`, `${topic}/posts?after=20`, `${topic}/posts?before=40`];
    return [...lists, ...stretches, '/', shown.group.address].map((path) => ({ method: 'GET', path, headers: { ...LANGUAGE, ...headers } }));
  },
  entrances: entrancesOf,
  largeTables: ['post', 'topic', 'topic_count', 'topic_listing', 'topic_participant', 'post_count', 'event', 'topic_reader'],
  reader: ({ host, port, origin }, topic) => ({
    protocol: 'socket.io',
    url: `ws://${host}:${port}/live/?EIO=4&transport=websocket`,
    headers: { origin },
    room: `topic:${topic.id}`,
    marker: 'Referencia ([0-9a-f-]{36})',
    sequence: '"seq":(\\d+)',
  }),
  meeting: beginMeeting,
  database: ({ folder }) => accessTo(folder),
  databasePid: ({ folder }) => postmasterPid(folder),
  postsByMarker: `SELECT substring(source FROM 'Referencia ([0-9a-f-]{36})') AS marker, count(*)::int AS posts
    FROM post WHERE source LIKE '%Referencia %' GROUP BY 1`,
  remove: ({ folder, throwAway }) => Promise.resolve(throwAway ? removeData(folder) : undefined),
};
