import type { RoomEvent } from '@minga/kernel/contract';
import { newId } from '@minga/kernel/contract';
import { catchUp, OwnData, system } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount } from '@minga/people/testing';
import { reduceReport, reduceReportDesk, reportRoutes, type LiveEvent, type ReportDeskView } from '../../contract';
import { reportEvents } from '../../contract/report/report.events';
import { buildSession, liveApi, nameFor } from '../../testing';
import { draftOnce } from '../report/draft';
import { startApp } from './stage.testing';

const TURN = `INSERT INTO live_turn (id, session_id, account_id, kind, began_at, ended_at, spent_ms, limit_seconds) VALUES ($1, $2, $3, 'speak', now(), now(), 60000, 180)`;

describe('what a report keeps, and what its pages make of events', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  async function drafted() {
    const session = await buildSession(app, { state: 'ended' });
    const speaker = await buildAccount(app, { name: `Demo Íñigo (“el Sabio”) ${session.id.slice(-6)}` });
    await app.db.query(TURN, [newId(), session.id, speaker.account.id]);
    await app.db.write(system('test'), (tx) => draftOnce(tx, session.id));
    return { ...session, speaker };
  }

  it('what the desk makes of events is what it would be told anew', async () => {
    const session = await drafted();
    const [one, two] = [session.moderator, await buildAccount(app)];
    await nameFor(app, session, two, 'rapporteur');
    const desk = (who: typeof one) => liveApi(app, who).getReportDesk({ params: { address: session.id } });
    const [stale, page] = [await desk(one), await liveApi(app, one).getReport({ params: { address: session.id } })];
    const params = { sessionId: session.id };
    const [first, second] = stale.blocks;
    await liveApi(app, one).saveReportBlock({ params: { ...params, blockId: first!.id }, body: { text: 'Uno. [0:00:00]', revision: 1 } });
    await liveApi(app, two).saveReportBlock({ params: { ...params, blockId: second!.id }, body: { text: 'Dos. [0:00:00]', revision: 1 } });
    await liveApi(app, two).actOnReportBlock({ params: { ...params, blockId: second!.id }, body: { act: 'as-drafted', revision: 2 } });
    const fold = async (room: string, after: number, types: Set<string>): Promise<ReportDeskView | undefined> => {
      let view: ReportDeskView | undefined = stale;
      for (const event of (await catchUp(app.db, room, after)).events as RoomEvent<LiveEvent>[]) {
        types.add(event.body.type);
        for (let times = 0; times < 2; times++) view = view && reduceReportDesk(view, event);
      }
      return view;
    };
    const types = new Set<string>();
    const room = `session-desk:${session.id}`;
    const bare = (view: ReportDeskView | undefined) => view && { ...view, cursor: {}, pending: false };
    expect(bare(await fold(room, stale.cursor[room]!, types))).toEqual(bare(await desk(one)));
    await liveApi(app, one).publishReport({ params, body: {} });
    expect(await fold(room, stale.cursor[room]!, types)).toBeUndefined();
    expect([...types].toSorted()).toEqual(Object.keys(reportEvents).toSorted());
    const [out] = ((await catchUp(app.db, `session:${session.id}`, page.cursor[`session:${session.id}`]!)).events as RoomEvent<LiveEvent>[]).filter(({ body }) => body.type === 'live.report-changed');
    expect(reduceReport(page, out!)).toBeUndefined();
  });

  it('names who left no more: in the draft, in what was published, on certificates', async () => {
    const { id, moderator, speaker } = await drafted();
    const { name, handle } = speaker.account.profile;
    await liveApi(app, moderator).saveReportLead({ params: { sessionId: id }, body: { lead: `${name} habló` } });
    await liveApi(app, moderator).publishReport({ params: { sessionId: id }, body: {} });
    const page = async (): Promise<string> => JSON.stringify(await liveApi(app).getReport({ params: { address: id } }));
    expect(await page()).toContain(handle.length > 0 ? JSON.stringify(name).slice(1, -1) : '');
    await app.db.write(system('test'), (tx) => app.nest.get(OwnData).erase(tx, { id: speaker.account.id, handle, name, email: null, written: 'keep' }));
    expect(await page()).not.toContain('Íñigo');
    expect(await page()).toContain('cuenta eliminada');
    const kept = await app.db.query<{ text: string }>('SELECT (statements::text || coalesce(drafted::text, \'\')) AS text FROM live_report_block WHERE session_id = $1', [id]);
    expect(kept.some(({ text }) => text.includes('Íñigo'))).toBe(false);
  });

  it('what is typed is refused in words or kept as it is, never lost', async () => {
    const session = await drafted();
    const api = liveApi(app, session.moderator);
    const [block] = (await api.getReportDesk({ params: { address: session.id } })).blocks;
    for (const [index, text] of ['<script>alert(1)</script>', '‮txt', '${7*7}', "'; DROP TABLE x;--", '漢字 Ω', '👩‍👩‍👧'].entries()) {
      const saved = await api.saveReportBlock({ params: { sessionId: session.id, blockId: block!.id }, body: { text: `${text} [0:00:00]`, revision: index + 1 } });
      expect(saved.statements).toEqual([{ text, moment: 0 }]);
    }
    for (const text of ['a\0b [0:00:00]', '\ud800 [0:00:00]', 'x'.repeat(10_000)]) {
      await expect(api.saveReportBlock({ params: { sessionId: session.id, blockId: block!.id }, body: { text, revision: 7 } })).rejects.toMatchObject({ status: 422 });
    }
    expect(Object.keys(reportRoutes)).toContain('publishReport');
  });
});
