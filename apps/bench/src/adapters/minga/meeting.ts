import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Tally } from '../../meeting/plan.ts';
import { seededId, seededRandom } from '../../text/random.ts';
import type { Act, ActKind, Meeting, Prepared, Site } from '../target.ts';
import { accessTo, withClient } from './cluster.ts';
import { insertRows } from './insert.ts';
import { optionKey } from './told.ts';

const SEED = 20261122;
const MINUTES = 120;
const SOON_MS = 600_000;
const OPTIONS = ['Aprobar el plan de trabajo', 'Aprobarlo con cambios', 'Postergarlo'] as const;
const SAID = 'De acuerdo con lo que se dijo: conviene publicar primero los datos que ya existen, y acordar quién responde por ellos.';
const ASKED = 'Con qué plazo se publican los datos de compras, y quién responde cuando uno está mal';
/** Those who were given accounts first; the first one chairs the groups. */
const PEOPLE = `SELECT id FROM account WHERE kind = 'person' AND email LIKE 'persona-%' ORDER BY substring(handle FROM '\\d+')::int LIMIT $1`;
const CHAIRED = `SELECT group_id AS id FROM membership WHERE account_id = $1 AND role = 'chair' ORDER BY group_id LIMIT 1`;
const STAYS = 'INSERT INTO live_stay (session_id, account_id) SELECT $1, id FROM unnest($2::uuid[]) id ON CONFLICT DO NOTHING';
const THINGS = `SELECT id FROM live_hand WHERE session_id = $1 UNION ALL SELECT id FROM live_message WHERE session_id = $1`;
const UP_VOTES = `SELECT v.question_id AS key, count(*)::int AS count FROM live_question_vote v JOIN live_question q ON q.id = v.question_id WHERE q.session_id = $1 GROUP BY 1`;
const ANSWERS = `SELECT poll_id AS key, count(*)::int AS count FROM live_poll_vote v JOIN live_poll p ON p.id = v.poll_id WHERE p.session_id = $1 GROUP BY 1`;
const CHOICES = `SELECT poll_id AS poll, choice, count(*)::int AS count FROM live_poll_vote v JOIN live_poll p ON p.id = v.poll_id, unnest(v.choices) choice WHERE p.session_id = $1 GROUP BY 1, 2`;

type Headers = Record<string, string>;

/** Sessions of people in the browser, put in as signing in leaves them: what costs there is the password, and that is not measured. */
async function openBrowsers(client: pg.Client, origin: string, people: readonly string[]): Promise<Headers[]> {
  const random = seededRandom(SEED);
  const opened = people.map((account_id) => {
    const token = createHash('sha256').update(`${SEED} ${account_id}`).digest('base64url');
    const now = new Date();
    const row = {
      id: seededId(random, now.getTime()), account_id, token_hash: createHash('sha256').update(token).digest('base64url'), method: 'password', new_device: false,
      created_at: now, last_seen_at: now, authenticated_at: now, expires_at: new Date(now.getTime() + MINUTES * 60_000),
    };
    return { row, headers: { cookie: `minga_session=${token}`, origin, 'accept-language': 'es' } };
  });
  await insertRows(client, 'session', opened.map(({ row }) => row));
  return opened.map(({ headers }) => headers);
}

/** Sends what one answers to at once. @throws when it is refused */
async function ask<T>(origin: string, headers: Headers, path: string, body?: object): Promise<T> {
  const answer = await fetch(origin + path, body ? { method: 'POST', headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(body) } : { headers });
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Calls a session in a group and begins it, as its moderator does. */
async function call(origin: string, moderator: Headers, groupId: string): Promise<string> {
  const begins = new Date(Date.now() + SOON_MS).toISOString();
  const { id } = await ask<{ id: string }>(origin, moderator, '/api/live', {
    groupId, title: 'Audiencia abierta', purpose: 'Se mide cuánto tarda en verse lo que hace la gente.', lang: 'es', kind: 'open-forum', visibility: 'public', timeZone: 'UTC', minutes: MINUTES,
    day: begins.slice(0, 10), time: begins.slice(11, 16), languages: ['es'], items: [{ title: 'Debate', minutes: MINUTES }],
  });
  await ask(origin, moderator, `/api/live/${id}/acts`, { act: 'schedule' });
  await ask(origin, moderator, `/api/live/${id}/acts`, { act: 'start' });
  await ask(origin, moderator, `/api/live/${id}/enter`, {});
  return id;
}

async function tallyOf(client: pg.Client, id: string): Promise<Tally> {
  const things = await client.query<{ id: string }>(THINGS, [id]);
  const counted = [...(await client.query<{ key: string; count: number }>(UP_VOTES, [id])).rows, ...(await client.query<{ key: string; count: number }>(ANSWERS, [id])).rows];
  const chosen = await client.query<{ poll: string; choice: string; count: number }>(CHOICES, [id]);
  const numbers = [...counted.map(({ key, count }) => [key, count] as const), ...chosen.rows.map(({ poll, choice, count }) => [optionKey(poll, choice), count] as const)];
  return { things: things.rows.map((row) => row.id), numbers: Object.fromEntries(numbers) };
}

interface Begun {
  id: string;
  people: string[];
  headers: Headers[];
  questions: string[];
  poll: { id: string; options: { id: string }[] };
}

/** Person n of the meeting is account n + 1: the first one moderates. */
function actsOf({ id, headers, questions, poll }: Begun): Pick<Meeting, 'hand' | 'say' | 'answer' | 'upVote'> {
  const act = (kind: ActKind, method: 'POST' | 'PUT', path: string, person: number, body: object, counted: string | null): Act => ({
    kind, counted,
    template: { method, path, headers: { ...headers[person + 1]!, 'content-type': 'application/json', 'idempotency-key': '{{id}}' }, body: JSON.stringify(body) },
  });
  return {
    hand: (person) => act('hand', 'POST', `/api/live/${id}/hands`, person, { kind: 'speak' }, null),
    say: (person) => act('message', 'POST', `/api/live/${id}/chat`, person, { text: SAID, lang: 'es' }, null),
    answer: (person) => act('answer', 'PUT', `/api/live/polls/${poll.id}/vote`, person, { choices: [poll.options[person % poll.options.length]!.id] }, poll.id),
    upVote: (person, question) => act('up-vote', 'PUT', `/api/live/questions/${questions[question]!}/vote`, person, { on: true }, questions[question]!),
  };
}

async function begin(site: Site, prepared: Prepared, { attendees, questions: asked }: { attendees: number; questions: number }): Promise<Begun> {
  const { origin } = site;
  const { people, headers, groupId } = await withClient(accessTo(prepared.folder), async (client) => {
    const ids = (await client.query<{ id: string }>(PEOPLE, [attendees + 1])).rows.map((row) => row.id);
    const chaired = await client.query<{ id: string }>(CHAIRED, [ids[0]]);
    return { people: ids, headers: await openBrowsers(client, origin, ids), groupId: chaired.rows[0]!.id };
  });
  const moderator = headers[0]!;
  const id = await call(origin, moderator, groupId);
  const questions: string[] = [];
  for (let n = 0; n < asked; n++) questions.push((await ask<{ id: string }>(origin, headers[1 + (n % attendees)]!, `/api/live/${id}/questions`, { text: `¿${ASKED}? (${n})`, lang: 'es' })).id);
  await ask(origin, moderator, `/api/live/${id}/polls`, { kind: 'single', question: '¿Qué hacemos con el plan?', options: OPTIONS, partials: true, open: true, lang: 'es' });
  const { polls } = await ask<{ polls: Begun['poll'][] }>(origin, moderator, `/api/live/${id}/polls`);
  return { id, people, headers, questions, poll: polls[0]! };
}

/** A live session of so many, its poll open, its questions asked; its people come in when they are asked to. */
export async function beginMeeting(site: Site, prepared: Prepared, size: { attendees: number; questions: number }): Promise<Meeting> {
  const begun = await begin(site, prepared, size);
  const { id, people, headers } = begun;
  const url = `ws://${site.host}:${site.port}/live/?EIO=4&transport=websocket`;
  const access = accessTo(prepared.folder);
  return {
    ...actsOf(begun),
    seats: headers.slice(1).map((own) => ({ url, headers: own, room: `session:${id}` })),
    questions: begun.questions.length,
    enter: () => withClient(access, async (client) => void (await client.query(STAYS, [id, people]))),
    idOf(body) {
      const made = JSON.parse(body) as { handId?: string; id?: string };
      return made.handId ?? made.id!;
    },
    tally: () => withClient(access, (client) => tallyOf(client, id)),
  };
}
