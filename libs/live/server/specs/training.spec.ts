import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { buildSession, liveApi, type BuiltSession } from '../../testing';
import { codeDigest, newCode } from '../training/code';
import { readPaper } from './paper.testing';
import { startApp } from './stage.testing';

const STAY = `INSERT INTO live_stay (session_id, account_id, came_at, seen_at, left_at) VALUES ($1, $2, now() - make_interval(mins => $3), now(), now() - make_interval(mins => $4))`;

describe('a training', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  /** An hour's training that is over, with somebody who stayed for so many minutes of it. */
  async function held(minutes: number): Promise<BuiltSession & { who: BuiltAccount }> {
    const session = await buildSession(app, { kind: 'training', state: 'ended' });
    await app.db.query(`UPDATE live_session SET started_at = now() - interval '60 minutes', ended_at = now() WHERE id = $1`, [session.id]);
    const who = await buildAccount(app, { name: `Demo Ñandú ${session.id.slice(-6)}` });
    await app.db.query(STAY, [session.id, who.account.id, 60, 60 - minutes]);
    return { ...session, who };
  }

  it('certifies who was there long enough, by a code that only its holder has', async () => {
    const { id, who, moderator } = await held(50);
    const api = liveApi(app, who);
    expect((await api.getTraining({ params: { address: id } })).own).toEqual({ percent: 83, enough: true, revoked: false });
    const { code, pdf } = await api.issueCertificate({ params: { sessionId: id }, body: {} });
    expect(await liveApi(app).verifyCertificate({ params: { code } })).toMatchObject({ name: who.account.profile.name, percent: 83, revoked: null });
    expect((await app.request(pdf, { method: 'GET' })).headers['content-type']).toBe('application/pdf');
    const read = await readPaper(app, pdf);
    for (const words of [who.account.profile.name, code, '83 %']) expect(read).toContain(words);
    const kept = await app.db.query<{ digest: string }>('SELECT digest FROM live_certificate_code');
    expect(kept.map(({ digest }) => digest)).toContain(codeDigest(code));
    expect(JSON.stringify(kept)).not.toContain(code.replaceAll('-', ''));
    await expect(liveApi(app).verifyCertificate({ params: { code: newCode() } })).rejects.toMatchObject({ status: 404 });

    // Another name is another certificate: what was printed says what it said.
    await app.db.query(`UPDATE account SET name = 'Demo Otra' WHERE id = $1`, [who.account.id]);
    expect((await liveApi(app).verifyCertificate({ params: { code } })).name).toBe(who.account.profile.name);

    const { people } = await liveApi(app, moderator).getTraining({ params: { address: id } });
    const certificateId = people![0]!.certificates[0]!.id;
    await expect(api.revokeCertificate({ params: { certificateId }, body: { reason: 'x' } })).rejects.toMatchObject({ status: 403 });
    await liveApi(app, moderator).revokeCertificate({ params: { certificateId }, body: { reason: 'Se emitió por error' } });
    expect((await liveApi(app).verifyCertificate({ params: { code } })).revoked).toMatchObject({ reason: 'Se emitió por error' });
    expect((await app.request(pdf, { method: 'GET' })).status).toBe(404);
    await expect(api.issueCertificate({ params: { sessionId: id }, body: {} })).rejects.toMatchObject({ code: 'certificate-revoked' });
  });

  it('does not certify who left too soon, until the rule says otherwise', async () => {
    const { id, who, moderator } = await held(20);
    await expect(liveApi(app, who).issueCertificate({ params: { sessionId: id }, body: {} })).rejects.toMatchObject({ status: 403, code: 'attendance-short' });
    await liveApi(app, moderator).setAttendanceRule({ params: { sessionId: id }, body: { leastPercent: 30 } });
    await liveApi(app, who).issueCertificate({ params: { sessionId: id }, body: {} });
    expect((await liveApi(app, who).getTraining({ params: { address: id } })).people).toBeNull();
  });
});
