import { OwnData, system } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { createTestApp } from '@minga/kernel/testing';
import { groupsSlice } from '@minga/groups/server';
import { peopleSlice } from '@minga/people/server';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { buildSession, liveApi, nameFor, type BuiltSession } from '../../testing';
import { openEditor } from '../../testing/minutes';
import { liveSlice } from '../live.module';
import { startApp } from './stage.testing';

describe('what was done in a session', () => {
  let app: TestApp;
  let session: BuiltSession;
  let leaver: BuiltAccount;
  let pollId: string;
  beforeAll(async () => void (app = await startApp()));
  afterAll(() => app.close());

  beforeEach(async () => {
    session = await buildSession(app, { state: 'live' });
    leaver = await buildAccount(app);
    await nameFor(app, session, leaver, 'captioner');
    const named = `Dice @${leaver.account.profile.handle}`;
    const params = { sessionId: session.id };
    const [api, desk] = [liveApi(app, leaver), liveApi(app, session.moderator)];
    const { id: questionId } = await api.askSession({ params, body: { text: '¿Quién paga?' } });
    await api.voteQuestion({ params: { questionId }, body: { on: true } });
    pollId = (await desk.preparePoll({ params, body: { kind: 'single', question: '¿Cuál?', options: ['A', 'B'], open: true } })).id;
    await api.voteInPoll({ params: { pollId }, body: { choices: ['b'] } });
    await api.sayInChat({ params, body: { text: 'Hola' } });
    await desk.sayInChat({ params, body: { text: named } });
    await api.caption({ params, body: { text: 'Buenas' } });
    await desk.addMinute({ params, body: { text: named, kind: 'action', who: `@${leaver.account.profile.handle}` } });
    await app.settle();
  });

  const look = async (on: TestApp) => {
    const [guest, params] = [liveApi(on), { sessionId: session.id }];
    return Promise.all([guest.sessionQuestions({ params }), guest.sessionPolls({ params }), guest.sessionChat({ params, query: {} }), guest.sessionCaptions({ params }), guest.sessionMinutes({ params })]);
  };

  it('is all there for another server that begins with nothing but the database', async () => {
    const other = await createTestApp({ slices: [peopleSlice, groupsSlice, liveSlice], databaseUrl: app.databaseUrl });
    try {
      expect(await look(other)).toEqual(await look(app));
    } finally {
      await other.close();
    }
  });

  it('is in the archive of whoever did it', async () => {
    const names: string[] = [];
    for await (const part of app.nest.get(OwnData).export(app.db, leaver.account.id)) if (part.slice === 'live') for await (const record of part.records) names.push(`${part.name}: ${JSON.stringify(record)}`);
    expect(names).toEqual(expect.arrayContaining([
      expect.stringMatching(/^live-questions: .*¿Quién paga\?/), expect.stringMatching(/^live-question-votes: /), expect.stringMatching(/^live-poll-votes: .*"choices": ?\["b"\]/), expect.stringMatching(/^live-messages: .*Hola/), expect.stringMatching(/^live-captions: /),
    ]));
  });

  it.each(['keep', 'remove'] as const)('loses whoever leaves, and keeps what was counted (%s)', async (written) => {
    await liveApi(app, session.moderator).actOnPoll({ params: { pollId }, body: { act: 'reveal' } });
    const { id, profile } = leaver.account;
    await app.db.write(system('test'), (tx) => app.nest.get(OwnData).erase(tx, { id, handle: profile.handle, name: profile.name, email: null, written }));
    const [questions, polls, chat, captions, minutes] = await look(app);
    expect(questions.items).toMatchObject([{ author: null, votes: 1, text: written === 'keep' ? '¿Quién paga?' : '' }]);
    expect(polls.polls).toMatchObject([{ answered: 1, results: { votes: { a: 0, b: 1 } } }]);
    expect(chat.items[0]).toMatchObject({ author: null, text: written === 'keep' ? 'Hola' : '' });
    expect(JSON.stringify([chat, captions, minutes])).not.toContain(profile.handle);
    const editor = await openEditor(liveApi(app, session.moderator), session.id);
    expect(editor.texts()).toEqual(minutes.lines.map(({ text }) => text));
    expect(Buffer.from((await liveApi(app, session.moderator).minutesDocument({ params: { sessionId: session.id } })).state, 'base64').toString('latin1')).not.toContain(profile.handle);
  });
});
