import { newId } from '@minga/kernel/contract';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { buildSession, liveApi, nameFor, type BuiltSession } from '../../testing';
import { readPaper } from './paper.testing';
import { startApp } from './stage.testing';

const LINE = `INSERT INTO live_minute_line (id, session_id, position, item_id, at, kind, text, who, due) VALUES ($1, $2, $3, $4, now(), $5, $6, $7, $8)`;
const TURN = `INSERT INTO live_turn (id, session_id, account_id, item_id, kind, began_at, ended_at, spent_ms, limit_seconds) VALUES ($1, $2, $3, $4, 'speak', now(), now(), 60000, 180)`;
const ASK = `INSERT INTO live_question (id, session_id, author_id, anonymous, text, lang) VALUES ($1, $2, $3, true, '¿Quién paga?', 'es')`;
const STAY = `INSERT INTO live_stay (session_id, account_id, came_at, seen_at, left_at) VALUES ($1, $2, now() - interval '1 hour', now(), now())`;

interface Stage extends BuiltSession {
  rapporteur: BuiltAccount;
  speaker: BuiltAccount;
}

describe('after a session', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  /** A session that was held: somebody spoke, something was decided and agreed, somebody asked without a name. */
  async function held(): Promise<Stage> {
    const session = await buildSession(app, { state: 'live' });
    const [rapporteur, speaker] = [await buildAccount(app), await buildAccount(app)];
    await nameFor(app, session, rapporteur, 'rapporteur');
    const item = session.items[0]!;
    await app.db.query(`UPDATE live_session SET started_at = now() - interval '1 hour', running_since = now() - interval '1 hour' WHERE id = $1`, [session.id]);
    await app.db.query(`UPDATE live_item SET started_at = now() - interval '50 minutes', spent_ms = 600000 WHERE id = $1`, [item]);
    await app.db.query(STAY, [session.id, speaker.account.id]);
    await app.db.query(TURN, [newId(), session.id, speaker.account.id, item]);
    await app.db.query(ASK, [newId(), session.id, speaker.account.id]);
    for (const [position, [kind, text]] of [['note', 'Se habló de costos'], ['decision', 'Se inicia un piloto'], ['action', 'Redactar el convenio']].entries()) {
      await app.db.query(LINE, [newId(), session.id, position, item, kind, text, kind === 'action' ? 'Chile' : '', kind === 'action' ? '2027-01-30' : null]);
    }
    await liveApi(app, session.moderator).actOnSession({ params: { sessionId: session.id }, body: { act: 'end' } });
    await app.settle();
    return { ...session, rapporteur, speaker };
  }
  const desk = ({ id }: BuiltSession, who: BuiltAccount) => liveApi(app, who).getReportDesk({ params: { address: id } });
  const report = async ({ id }: BuiltSession, who?: BuiltAccount) => (await liveApi(app, who).getReport({ params: { address: id } })).report;

  it('the report is drafted from the record, and is seen by who writes it only', async () => {
    const session = await held();
    const drafted = await desk(session, session.rapporteur);
    expect(drafted.blocks.map(({ section, kind }) => `${section}:${kind}`)).toEqual(expect.arrayContaining(['summary:paragraph', 'speakers:paragraph', 'item:paragraph', 'questions:paragraph', 'decisions:decision', 'actions:action']));
    expect(drafted.blocks.every(({ statements }) => statements.every(({ moment }) => moment >= 0))).toBe(true);
    expect(await report(session)).toBeNull();
    await expect(desk(session, session.speaker)).rejects.toMatchObject({ status: 403 });
  });

  it('the record has no name for who asked without one, and no list of who listened for the public', async () => {
    const session = await held();
    const record = await liveApi(app).getSessionRecord({ params: { address: session.id } });
    expect(record.questions.map(({ authorId, anonymous }) => [authorId, anonymous])).toEqual([[null, true]]);
    expect([record.stays, record.attendance.people, record.attendance.byGroup.every(({ count }) => count === null)]).toEqual([[], 1, true]);
    expect((await liveApi(app, session.moderator).getSessionRecord({ params: { address: session.id } })).stays).toHaveLength(1);
  });

  it('a block is saved by one: who comes from an old revision is shown what stands', async () => {
    const session = await held();
    const [block] = (await desk(session, session.rapporteur)).blocks;
    const params = { sessionId: session.id, blockId: block!.id };
    const saved = await liveApi(app, session.rapporteur).saveReportBlock({ params, body: { text: 'Otra cosa. [0:01:00]', revision: 1 } });
    expect([saved.revision, saved.changes?.some(({ kind }) => kind === 'added')]).toEqual([2, true]);
    await expect(liveApi(app, session.moderator).saveReportBlock({ params, body: { text: 'Mía. [0:02:00]', revision: 1 } })).rejects.toMatchObject({
      status: 409, code: 'report-stale', details: { facts: { revision: 2, text: 'Otra cosa. [0:01:00]' } },
    });
    for (const [text, code] of [['Sin momento', 'moment-missing'], ['Tarde [9:00:00]', 'moment-outside']] as const) {
      await expect(liveApi(app, session.rapporteur).saveReportBlock({ params, body: { text, revision: 2 } })).rejects.toMatchObject({ status: 422, details: { fields: [{ field: 'text', code }] } });
    }
    const again = await liveApi(app, session.rapporteur).actOnReportBlock({ params, body: { act: 'as-drafted', revision: 2 } });
    expect(again.changes).toBeNull();
  });

  it('speakers see it first and say what should be put otherwise; then it is out, and later changes are another version', async () => {
    const session = await held();
    const { id, rapporteur, speaker } = session;
    const writer = liveApi(app, rapporteur);
    await writer.sendReport({ params: { sessionId: id }, body: { days: 2 } });
    const [block] = (await desk(session, speaker)).blocks;
    const body = { text: 'Como lo dije. [0:05:00]', note: 'Faltaba' };
    await expect(liveApi(app, await buildAccount(app)).proposeCorrection({ params: { sessionId: id, blockId: block!.id }, body })).rejects.toMatchObject({ status: 403 });
    const proposed = await liveApi(app, speaker).proposeCorrection({ params: { sessionId: id, blockId: block!.id }, body });
    await writer.decideCorrection({ params: { sessionId: id, correctionId: proposed.id }, body: { accept: true, word: 'Gracias' } });
    await expect(writer.decideCorrection({ params: { sessionId: id, correctionId: proposed.id }, body: { accept: false } })).rejects.toMatchObject({ code: 'correction-decided' });
    const out = await writer.publishReport({ params: { sessionId: id }, body: {} });
    expect(out).toMatchObject({ version: 1, topicAddress: null });
    const seen = (await report(session))!;
    expect([seen.number, seen.blocks[0]!.statements]).toEqual([1, [{ text: 'Como lo dije.', moment: 300_000 }]]);
    const first = (await desk(session, rapporteur)).blocks[0]!;
    await writer.saveReportBlock({ params: { sessionId: id, blockId: first.id }, body: { text: 'Corregido. [0:05:00]', revision: first.revision } });
    expect((await report(session))!.blocks[0]!.statements[0]!.text).toBe('Como lo dije.');
    await expect(writer.publishReport({ params: { sessionId: id }, body: {} })).rejects.toMatchObject({ details: { fields: [{ field: 'note', code: 'required' }] } });
    await writer.publishReport({ params: { sessionId: id }, body: { note: 'Una errata' } });
    expect(await report(session)).toMatchObject({ version: 2, note: 'Una errata', number: 1 });
    await expect(liveApi(app, speaker).proposeCorrection({ params: { sessionId: id, blockId: block!.id }, body })).rejects.toMatchObject({ code: 'report-review-over' });
    expect((await liveApi(app).listReports({ query: {} })).reports.map(({ sessionId }) => sessionId)).toContain(id);
  });

  it('drafted anew from the record, it says what the minutes say now, and keeps what was written by hand', async () => {
    const session = await held();
    const { id, rapporteur, speaker } = session;
    const [writer, params] = [liveApi(app, rapporteur), { sessionId: id }];
    const said = async () => (await desk(session, rapporteur)).blocks.filter(({ removed }) => !removed).map(({ section, text }) => `${section}: ${text.replace(/ \[.*?\]/g, '')}`);
    const block = async (words: string) => (await desk(session, rapporteur)).blocks.find(({ text }) => text.includes(words))!;
    const at = async (words: string) => ({ params: { ...params, blockId: (await block(words)).id } });
    const [asked, piloto, convenio] = [await block('Se habló de costos'), await block('Se inicia un piloto'), await block('Redactar el convenio')];
    await writer.saveReportBlock({ params: { ...params, blockId: piloto.id }, body: { text: 'El piloto empieza en marzo. [0:59:59]', revision: 1 } });
    await writer.actOnReportBlock({ params: { ...params, blockId: convenio.id }, body: { act: 'remove', revision: 1 } });
    await writer.addReportBlock({ params, body: { section: 'decisions', text: 'A mano. [0:10:00]' } });
    await writer.sendReport({ params, body: { days: 2 } });
    await liveApi(app, speaker).proposeCorrection({ ...(await at('Se habló de costos')), body: { text: 'De plazos. [0:50:00]' } });
    // Nothing changed in the record: nothing changes in the report.
    const before = await desk(session, rapporteur);
    expect(await writer.redraftReport({ params, body: {} })).toEqual({ added: 0, changed: 0, dropped: 0, byHand: 3 });
    expect((await desk(session, rapporteur)).blocks).toEqual(before.blocks);

    await app.db.query(`DELETE FROM live_minute_line WHERE session_id = $1 AND text = 'Se habló de costos'`, [id]);
    await app.db.query(`UPDATE live_minute_line SET text = 'Se inicia un piloto en abril' WHERE session_id = $1 AND kind = 'decision'`, [id]);
    await app.db.query(LINE, [newId(), id, 9, session.items[0]!, 'decision', 'Se publica el acta', '', null]);
    const { added, byHand } = await writer.redraftReport({ params, body: {} });
    expect([added, byHand]).toEqual([1, 4]);
    const after = await desk(session, rapporteur);
    expect(await said()).toEqual(expect.arrayContaining(['decisions: El piloto empieza en marzo.', 'decisions: A mano.', 'decisions: Se publica el acta.', 'item: Se habló de costos.']));
    expect((await said()).join()).not.toMatch(/en abril|convenio/);
    // It is shown beside what the rule writes of it now.
    expect(after.blocks.find(({ id: one }) => one === piloto.id)!.changes!.some(({ kind, text }) => kind === 'removed' && text.includes('inicia'))).toBe(true);
    expect(after.corrections.map(({ blockId }) => blockId)).toEqual([asked.id]);
    expect(after.figures.decisions).toBe(2);
    // What was added after the end stands at its last moment, and can be edited.
    expect(after.blocks.every(({ statements }) => statements.every(({ moment }) => moment <= after.figures.lastMoment))).toBe(true);
    await writer.publishReport({ params, body: {} });
    await expect(writer.redraftReport({ params, body: {} })).rejects.toMatchObject({ status: 409, code: 'report-is-out' });
  });

  it('is told to be written in the moment between the end and its draft', async () => {
    const { id, moderator } = await buildSession(app, { state: 'ended' });
    const outcomes = [liveApi(app, moderator).getReportDesk({ params: { address: id } }), liveApi(app, moderator).publishReport({ params: { sessionId: id }, body: {} })];
    for (const outcome of outcomes) await expect(outcome).rejects.toMatchObject({ status: 409, code: 'report-being-drafted' });
    await expect(liveApi(app, await buildAccount(app)).getReportDesk({ params: { address: id } })).rejects.toMatchObject({ status: 403 });
  });

  it('is a PDF, a text and a JSON beside its page, for who may see it', async () => {
    const session = await held();
    const get = (name: string, who?: BuiltAccount) => app.request(`/s/${session.id}/${name}`, { method: 'GET', cookie: who?.session });
    expect((await get('report.pdf')).status).toBe(404);
    const [pdf, text, record] = [await get('report.pdf', session.rapporteur), await get('report.txt', session.rapporteur), await get('record.json')];
    expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
    const read = await readPaper(app, `/s/${session.id}/report.pdf`, session.rapporteur);
    for (const words of ['Se habló de costos.', 'Se inicia un piloto.', 'Redactar el convenio.', session.speaker.account.profile.name]) expect(read).toContain(words);
    expect(text.text).toContain('Se habló de costos. [1:00:0');
    // Zones and days in words, whoever reads
    expect(text.text).not.toMatch(/America\/|\d{4}-\d{2}-\d{2}/);
    expect(JSON.parse(record.text)).toMatchObject({ version: 1, session: { id: session.id } });
  });
});
