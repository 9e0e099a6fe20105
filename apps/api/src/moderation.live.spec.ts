import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { buildGroup, type BuiltGroup } from '@minga/groups/testing';
import { buildAttendee, buildSession, liveApi, type BuiltSession } from '@minga/live/testing';
import { moderationRoutes } from '@minga/moderation/contract';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { slices } from './slices';

/** Moderation over live sessions: what is said in the chat, and who is taken out of a room. */
describe('moderation of live sessions', () => {
  let app: TestApp;
  let group: BuiltGroup;
  let session: BuiltSession;
  let ana: BuiltAccount;
  let eva: BuiltAccount;
  beforeAll(async () => {
    app = await createTestApp({ slices });
    group = await buildGroup(app);
    session = await buildSession(app, { state: 'live', group: { id: group.id, audience: 'public' } });
    ana = await buildAttendee(app, session);
    eva = await buildAttendee(app, session);
  });
  afterAll(() => app.close());

  const review = (who: BuiltAccount) => app.client(moderationRoutes, who.session);
  const chat = async () => (await liveApi(app).sessionChat({ params: { sessionId: session.id }, query: {} })).items;
  const say = async (text: string) => (await liveApi(app, ana).sayInChat({ params: { sessionId: session.id }, body: { text } })).id;
  const flag = (id: string, who = eva) => review(who).flagSubject({ params: { type: 'live-message', id }, body: { reason: 'harassment', text: 'Me nombra' } });
  const queue = async () => (await review(group.chair).listReview({ query: {} })).items;
  const letterTo = async ({ account }: BuiltAccount) => (await app.mail()).findLast(({ to }) => to === account.email)!;

  it('takes a flagged message into the queue of its group, hides it there with a reason, tells its author how to object, and shows it again when that is granted', async () => {
    const id = await say('Usted <b>no sabe</b> nada');
    await expect(flag(id, ana)).rejects.toMatchObject({ code: 'own-subject' });
    await flag(id);
    const [item] = await queue();
    expect(item).toMatchObject({ kind: 'flag', subjectType: 'live-message', title: 'Usted <b>no sabe</b> nada' });
    const params = { itemId: item!.id };
    const found = await review(group.chair).reviewCase({ params });
    expect(found).toMatchObject({ author: { id: ana.account.id }, content: { html: '<p>Usted &lt;b&gt;no sabe&lt;/b&gt; nada</p>' } });
    expect([found.address, found.offers]).toEqual([expect.stringMatching(new RegExp(`/room\\?tab=chat#m-${id}$`)), ['keep', 'hide', 'resolve']]);
    await review(group.chair).decideItem({ params, body: { decision: 'hide', canned: 'harassment', reason: 'Ataca a una persona.' } });
    expect(await chat()).toMatchObject([{ id, text: '', hidden: { reason: expect.stringContaining('Ataca a una persona.') } }]);
    expect((await letterTo(ana)).text).toMatch(/Ataca a una persona\.[\s\S]*\/appeals\//);
    expect((await review(eva).ownFlags({ query: {} })).items[0]).toMatchObject({ state: 'upheld' });
    const [act] = (await review(ana).listOwnActs({ query: {} })).items;
    expect(act).toMatchObject({ act: 'live-message.hidden', subject: { title: 'Identidad digital transfronteriza' }, appealable: true });
    const appeal = await review(ana).appeal({ params: { number: act!.number }, body: { text: 'Era una broma.' } });
    const steward = await buildAccount(app, { siteRole: 'steward' });
    await review(steward).decideAppeal({ params: { appealId: appeal.id }, body: { decision: 'granted', answer: 'Es cierto.' } });
    expect(await chat()).toMatchObject([{ id, text: 'Usted <b>no sabe</b> nada', hidden: null }]);
  });

  it('ends the case when the session’s own moderator hides it, and leads to the record once the session is over', async () => {
    const [hidden, kept] = [await say('Compre aquí'), await say('Y aquí')];
    for (const id of [hidden, kept]) await flag(id);
    await liveApi(app, session.moderator).moderateChat({ params: { messageId: hidden }, body: { act: 'hide', reason: 'Publicidad' } });
    await app.settle();
    const [item, ...others] = await queue();
    expect([item!.title, others]).toEqual(['Y aquí', []]);
    const mail = await letterTo(ana);
    expect([mail.kind, mail.text]).toEqual(['moderation-told', expect.stringMatching(/chat de la sesión «Identidad[^]*Publicidad[^]*\/decisions/)]);
    // The queue's own letter says the first time what this one says; nobody is written to about their own act
    expect((await app.mail()).filter(({ to, kind }) => to === ana.account.email && kind === 'moderation-told')).toHaveLength(1);
    const own = (await liveApi(app, session.moderator).sayInChat({ params: { sessionId: session.id }, body: { text: 'Me equivoqué' } })).id;
    await liveApi(app, session.moderator).moderateChat({ params: { messageId: own }, body: { act: 'hide', reason: 'Error mío' } });
    await app.settle();
    expect(await letterTo(session.moderator)).toBeUndefined();
    await liveApi(app, session.moderator).actOnSession({ params: { sessionId: session.id }, body: { act: 'end' } });
    const { address, offers } = await review(group.chair).reviewCase({ params: { itemId: item!.id } });
    expect([address, offers]).toEqual([expect.stringMatching(/\/record\?t=\d+$/), ['keep', 'hide', 'resolve']]);
  });

  it('lets in again who was taken out of a room, when their objection is granted', async () => {
    const room = await buildSession(app, { state: 'live', group: { id: group.id, audience: 'public' } });
    const luis = await buildAttendee(app, room);
    await liveApi(app, room.moderator).removeFromRoom({ params: { sessionId: room.id }, body: { accountId: luis.account.id, reason: 'Interrumpió tres veces' } });
    await app.settle();
    expect((await letterTo(luis)).text).toMatch(/retiró de la sesión «Identidad[^]*Interrumpió tres veces[^]*\/decisions/);
    const look = async () => (await liveApi(app, luis).getRoom({ params: { address: room.id } })).mine.removal;
    expect(await look()).toMatchObject({ reason: 'Interrumpió tres veces' });
    const [act] = (await review(luis).listOwnActs({ query: {} })).items;
    expect(act).toMatchObject({ act: 'session.remove', reason: 'Interrumpió tres veces', group: { name: group.name }, subject: { title: 'Identidad digital transfronteriza' } });
    const appeal = await review(luis).appeal({ params: { number: act!.number }, body: { text: 'Fue la conexión.' } });
    await review(group.chair).decideAppeal({ params: { appealId: appeal.id }, body: { decision: 'granted', answer: 'De acuerdo.' } });
    expect(await look()).toBeNull();
    await expect(liveApi(app, luis).enterRoom({ params: { sessionId: room.id }, body: {} })).resolves.toMatchObject({ present: true });
  });
});
