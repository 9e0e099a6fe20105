import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, rooms, shortId, type Routes } from '@minga/kernel/contract';
import { countStatements, SubjectRegistry, SiteSettingsStore, system, OwnData, type WrittenChoice } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { buildPost, buildTopic, type BuiltTopic } from '@minga/discussions/testing';
import { discussionsRoutes, type Post } from '@minga/discussions/contract';
import { groupsRoutes } from '@minga/groups/contract';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { peopleRoutes } from '@minga/people/contract';
import { eraseAccount, SecondLook } from '@minga/people/server';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { exchangeRoutes } from '@minga/exchange/contract';
import { liveRoutes } from '@minga/live/contract';
import { exchanged, type ExchangedThings } from './erasure.exchange.testing';
import { attended } from './erasure.live.testing';
import { slices } from './slices';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices });
  // Nothing waits for a moderator here
  await app.db.query(`INSERT INTO site_setting (key, value) VALUES ('gates.first-posts', '0'), ('gates.new-topics', '100'), ('gates.new-mentions', '100')`);
  await app.nest.get(SiteSettingsStore).refresh();
});
afterAll(() => app.close());

/** Tables whose rows still point at the account, and why they may: the account's own row says nothing any more. */
const MAY_POINT: Record<string, string> = {
  'topic.opened_by': 'what they opened stays, nameless',
  'topic_listing.last_by': 'who moved a topic last',
  'topic_participant.account_id': 'counts people, names nobody',
  'post.author_id': 'what they wrote stays, nameless, or as a tombstone',
  'post.deleted_by': 'who deleted is part of what was done to others',
  'post.edited_by': 'as above',
  'post_revision.by': 'as above',
  'reaction.account_id': 'keeps a tally what its rows say',
  'working_group.latest_by': 'who moved a group last',
  'review_item.author_id': 'what was decided on somebody’s text stays, without either',
  'review_item.claimed_by': 'who decided stays what they did to others',
  'review_item.ended_by': 'as above',
  'flag.account_id': 'one flag a person, also afterwards',
  'moderation_act.account_id': 'whom it concerned, nameless, for the figures',
  'moderation_act.by_id': 'who decided',
  'site_sanction.by_id': 'who decided',
  'moderator_note.by_id': 'who wrote it',
  'appeal.actor_id': 'who decided',
  'appeal.decided_by': 'who decided',
  'live_stay.account_id': 'who was in a session is counted, nameless',
  'live_hand.account_id': 'asked for the floor: as above',
  'live_turn.account_id': 'had the floor: as above',
  'live_removal.account_id': 'whom it concerned, nameless',
};

interface Column {
  table_name: string;
  column_name: string;
}
const COLUMNS = (types: string) => `SELECT c.table_name, c.column_name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
  WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.data_type IN (${types}) ORDER BY 1, 2`;
const POINTERS = `SELECT c.conrelid::regclass::text AS table_name, a.attname AS column_name FROM pg_constraint c
  JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] WHERE c.contype = 'f' AND c.confrelid = 'account'::regclass ORDER BY 1, 2`;

/** Every text, list of texts and JSON of the database that holds one of the words. */
async function found(words: readonly string[]): Promise<string[]> {
  const columns = await app.db.query<Column & Record<string, unknown>>(COLUMNS(`'text', 'jsonb', 'json', 'character varying', 'ARRAY', 'tsvector'`));
  const hits: string[] = [];
  for (const { table_name: table, column_name: column } of columns) {
    const rows = await app.db.query<{ text: string }>(`SELECT "${column}"::text AS text FROM "${table}" WHERE lower("${column}"::text) ~ $1`, [words.map((word) => word.toLowerCase()).join('|')]);
    hits.push(...rows.map((row) => `${table}.${column}: ${row.text}`));
  }
  return hits;
}

async function pointing(accountId: string): Promise<string[]> {
  const pointers = await app.db.query<Column & Record<string, unknown>>(POINTERS);
  const kept: string[] = [];
  for (const { table_name: table, column_name: column } of pointers) {
    const rows = await app.db.query(`SELECT 1 FROM ${table} WHERE "${column}" = $1 LIMIT 1`, [accountId]);
    if (rows.length > 0 && !MAY_POINT[`${table}.${column}`]) kept.push(`${table}.${column}`);
  }
  return kept;
}

const NAME = 'Zoraida "Zeta" <Ñandú> & Cía';
const as = <R extends Routes>(routes: R, { session }: BuiltAccount) => app.client(routes, session);
const once = () => ({ mutationId: newId() });

interface Stage {
  leaver: BuiltAccount;
  other: BuiltAccount;
  topic: BuiltTopic;
  exchange: ExchangedThings;
  /** Where they did whatever one does in a session. */
  sessionId: string;
}

/** Somebody who was everywhere that a name gets to. */
async function livedHere(handle: string): Promise<Stage> {
  const leaver = await buildAccount(app, { name: NAME, handle, bio: `Soy ${NAME}`, email: `${handle}@zeta.example`, expertise: ['Zoología'] });
  const group = await buildGroup(app, { chair: leaver });
  const other = await buildMembership(app, group);
  const topic = await buildTopic(app, { group, author: other, source: `Pregunto a @${handle} y a @nadie, y cito /p/${handle}` });
  const own = (await as(discussionsRoutes, leaver).reply({ params: { topicId: topic.id }, body: { source: 'Respondo.' } }, once())) as Post;
  await as(discussionsRoutes, other).reply({ params: { topicId: topic.id }, body: { parentId: own.id, source: `> [!quote post=${shortId(own.id)} by=@${handle}]\n> Respondo.\n\nDe acuerdo, @${handle.toUpperCase()}.` } }, once());
  const edited = await buildPost(app, { topic, source: `> [!quote by=@${handle}]\n> Algo.\n\nHola.` });
  await as(discussionsRoutes, other).editPost({ params: { postId: edited.id }, body: { source: 'Otra cosa.', baseRevision: 1 } }, once());
  await as(discussionsRoutes, leaver).deletePost({ params: { postId: own.id }, body: {} }, once());
  await as(discussionsRoutes, leaver).react({ params: { postId: edited.id, kind: 'agree' } });
  for (const [who, source] of [[leaver, 'Mi borrador'], [other, `Para @${handle}`]] as const) {
    await as(discussionsRoutes, who).saveDraft({ params: { key: `reply:${topic.id}:${edited.id}` }, body: { source, revision: 1 } });
  }
  await as(groupsRoutes, leaver).changeRole({ params: { groupId: group.id, accountId: other.account.id }, body: { role: 'chair' } }, once());
  await as(groupsRoutes, other).changeRole({ params: { groupId: group.id, accountId: leaver.account.id }, body: { role: 'moderator' } }, once());
  const asked = await buildGroup(app, { joining: 'request' });
  await as(groupsRoutes, leaver).requestToJoin({ params: { groupId: asked.id }, body: { message: `Soy ${NAME}` } }, once());
  const inviting = await buildGroup(app);
  await as(groupsRoutes, inviting.chair).invite({ params: { groupId: inviting.id }, body: { handle, message: `Venga, @${handle}` } }, once());
  await as(peopleRoutes, leaver).updateProfile({ body: { title: 'Zarina' } }, once());
  const exchange = await exchanged(app, leaver, other);
  const { sessionId } = await attended(app, leaver, other);
  await app.settle();
  return { leaver, other, topic, exchange, sessionId };
}

const leave = ({ leaver }: Pick<Stage, 'leaver'>, written: WrittenChoice) =>
  app.db.write(system('erasure'), (tx) => eraseAccount(tx, app.nest.get(OwnData), leaver.account.id, written));

/** The parts of their archive that the exchange fills. */
async function archived({ account }: BuiltAccount): Promise<string[]> {
  const filled: string[] = [];
  for await (const { slice, name, records } of app.nest.get(OwnData).export(app.db, account.id)) if (slice === 'exchange' && [...(records as Iterable<unknown>)].length > 0) filled.push(name);
  return filled;
}

async function lookAgain(): Promise<void> {
  await app.db.query("UPDATE erased_name SET at = now() - interval '6 minutes'");
  await app.nest.get(SecondLook).look();
}

describe.each(['keep', 'remove'] as const)('somebody who left, and chose to %s what they wrote', (written) => {
  const handle = `zoraida-${written}`;
  let stage: Stage;
  beforeAll(async () => {
    stage = await livedHere(handle);
    expect((await found([handle])).length).toBeGreaterThan(10);
    expect(await archived(stage.leaver)).toEqual(expect.arrayContaining([
      'requests', 'request-moves', 'followed-requests', 'expert-profile', 'expert-areas', 'exchange-invitations', 'offers', 'exchange-questions', 'signatures', 'pledges', 'exchange-hours', 'exchange-journal',
      'exchange-problems', 'evaluations',
    ]));
    await leave(stage, written);
    // Somebody had read the card before, and writes it after
    const { id, name, handle: known } = { ...stage.leaver.account.profile, id: stage.leaver.account.id };
    const late = { type: 'note.late', version: 1, payload: { by: { id, name, handle: known }, text: `Dice @${known}` } };
    await app.db.write(system('late'), async (tx) => tx.emit(rooms.account(stage.other.account.id), late));
    await lookAgain();
    await app.settle();
  });

  it('is in no text and no JSON of any table', async () => {
    expect(await found([handle, 'zoraida', '@zeta\\.example', 'Zoolog', 'Zarina'])).toEqual([]);
  });

  it('is pointed at by nothing but what must stay, and why is said', async () => {
    expect(await pointing(stage.leaver.account.id)).toEqual([]);
  });

  it('is a neutral word in what others wrote, which is left as it was else', async () => {
    const { posts, opening } = await app.client(discussionsRoutes).getTopic({ params: { topicId: stage.topic.id }, query: {} });
    expect(opening.html).toContain('Pregunto a cuenta eliminada y a @nadie');
    const quoting = posts.items.find((post) => post.html.includes('md-quote'))!;
    expect(quoting.html).toContain('De acuerdo, cuenta eliminada.');
    const { source } = await as(discussionsRoutes, stage.other).getPostSource({ params: { postId: quoting.id } });
    expect(source).toMatch(/^> \[!quote post=\w{22}\]\n> Respondo\.\n\nDe acuerdo, cuenta eliminada\.$/);
  });

  it('is nobody: no page, no session, no membership; the address is free for another', async () => {
    expect((await app.request(`/api/people/${handle}`)).status).toBe(404);
    expect((await as(peopleRoutes, stage.leaver).me({})).account).toBeNull();
    const again = await buildAccount(app, { email: stage.leaver.account.email, name: 'Otra persona' });
    expect(again.account.id).not.toBe(stage.leaver.account.id);
    await app.db.query('UPDATE account SET email = NULL WHERE id = $1', [again.account.id]);
  });

  it('leaves what was agreed and learnt to those who stay: the case, and the agreement under the digest that both signed', async () => {
    const { caseId, agreedId, digest, draftId } = stage.exchange;
    const { asker, needed } = await app.client(exchangeRoutes).exchangeCase({ params: { address: caseId } });
    expect([asker.country, needed]).toEqual(['UY', 'Hablen con cuenta eliminada (/p/-)']);
    const { signatures } = await app.client(exchangeRoutes).verifyAgreement({ params: { digest } });
    expect(signatures.map(({ side, name, party }) => [side, side === 'provider' ? [name, party] : 'as it was'])).toEqual(
      expect.arrayContaining([['provider', ['cuenta eliminada', 'cuenta eliminada']], ['requester', 'as it was']]),
    );
    expect((await app.request(`/api/exchange/requests/${agreedId}`)).status).toBe(200);
    // What nobody else ever saw goes
    expect(await app.db.query('SELECT 1 FROM exchange_request WHERE id = $1', [draftId])).toEqual([]);
  });

  it('waits for no floor, and leaves the session they were in with what was counted', async () => {
    const room = await app.client(liveRoutes).getRoom({ params: { address: stage.sessionId } });
    expect([room.hands, room.turn, room.lead?.id === stage.leaver.account.id, room.attendance.people]).toEqual([[], null, false, 2]);
    expect(room.spoken).toMatchObject([{ turns: 1 }]);
  });

  it('cannot be erased twice, nor by halves', async () => {
    await leave(stage, written);
    expect(await pointing(stage.leaver.account.id)).toEqual([]);
  });
});

describe('what was written', () => {
  const said = async (written: WrittenChoice) => {
    const leaver = await buildAccount(app);
    const group = await buildGroup(app);
    await buildMembership(app, group, { account: leaver });
    const answered = await buildTopic(app, { group, author: leaver, source: 'Digo esto.' });
    await buildPost(app, { topic: answered, author: group.chair, source: 'Respondo a eso.' });
    const alone = await buildTopic(app, { group, author: leaver, source: 'Nadie respondió.' });
    await leave({ leaver }, written);
    const read = async ({ id }: BuiltTopic) => (await app.request(`/api/topics/${id}`)).text;
    return { answered: await read(answered), alone: await read(alone) };
  };

  it('stays without a name', async () => {
    const { answered, alone } = await said('keep');
    expect([answered.includes('Digo esto.'), answered.includes('Respondo a eso.'), alone.includes('Nadie respondió.')]).toEqual([true, true, true]);
  });

  it('goes, and leaves a tombstone where others answered', async () => {
    const { answered, alone } = await said('remove');
    expect([answered.includes('Digo esto.'), answered.includes('Respondo a eso.'), alone.includes('Nadie respondió.')]).toEqual([false, true, false]);
    expect(JSON.parse(answered).opening.deleted.as).toBe('author');
  });
});

it('erases a topic in as many statements however many posts it has', async () => {
  const cost = async (posts: number): Promise<number> => {
    const topic = await buildTopic(app);
    for (let made = 0; made < posts; made++) await buildPost(app, { topic });
    const { acts } = app.nest.get(SubjectRegistry).get('topic')!;
    return (await countStatements(() => app.db.write(system('test'), (tx) => acts!.erase!(tx, topic.id)))).statements.length;
  };
  expect(await cost(9)).toBe(await cost(1));
});

it('is what the subject registry does as well', async () => {
  const { account } = await buildAccount(app, { handle: 'zulema-acto' });
  await app.db.write(system('test'), (tx) => app.nest.get(SubjectRegistry).get('account')!.acts!.erase!(tx, account.id));
  await lookAgain();
  expect(await found(['zulema-acto'])).toEqual([]);
});
