import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { newId, notFound, type Language } from '@minga/kernel/contract';
import { Db, FAILED, FileStore, Jobs, one, OwnData, system, type Actor, type Failed } from '@minga/kernel/server';
import type { OwnDataExport, OwnDataView } from '../../contract';
import { AccountMail } from '../mail/account-mail';
import { OneTime } from '../one-time/one-time';
import { ownAccount } from '../people.access';
import { StepUp } from '../step-up/step-up';
import { archiveOf } from './archive';

/** Where the one-time links lead. */
export const OWN_DATA_PATH = '/files/own-data';
const PURPOSE = 'own-data';
export const KEPT_DAYS = 7;
const LINK_MINUTES = 5;
const EACH_MINUTE = '* * * * *';
const ZIP = 'application/zip';
/** Archives are kept in parts of this size, so that neither making nor sending one holds it whole. */
const PART_BYTES = 4 * 1024 * 1024;

interface ExportRow {
  id: string;
  account_id: string;
  asked_at: Date;
  ready_at: Date | null;
  failed_at: Date | null;
  expires_at: Date;
  bytes: number | null;
}
type Row = ExportRow & Record<string, unknown>;

const ALIVE = 'expires_at > now()';
const LATEST = `SELECT * FROM own_data_export WHERE account_id = $1 AND ${ALIVE} ORDER BY asked_at DESC, id DESC LIMIT 1`;
const ASK = `INSERT INTO own_data_export (id, account_id, expires_at) VALUES ($1, $2, now() + make_interval(days => ${KEPT_DAYS})) ON CONFLICT DO NOTHING`;
const WAITING = `SELECT e.id, e.account_id, a.language FROM own_data_export e JOIN account a ON a.id = e.account_id
  WHERE e.ready_at IS NULL AND e.failed_at IS NULL AND e.${ALIVE} ORDER BY e.asked_at LIMIT 1`;
const READY = `UPDATE own_data_export SET ready_at = now(), bytes = $2, expires_at = now() + make_interval(days => ${KEPT_DAYS}) WHERE id = $1 AND ${ALIVE} RETURNING id`;
const FAIL = 'UPDATE own_data_export SET failed_at = now() WHERE id = $1';
const OVER = `SELECT id FROM own_data_export WHERE NOT ${ALIVE} LIMIT 100`;
const FORGET = 'DELETE FROM own_data_export WHERE id = $1';
const MINE = `SELECT * FROM own_data_export WHERE id = $1 AND account_id = $2 AND ready_at IS NOT NULL AND ${ALIVE}`;

const partKey = (id: string, part: number): string => `people/own-data/${id}/${part}.zip`;
const stateOf = ({ ready_at, failed_at }: ExportRow): OwnDataExport['state'] => (ready_at ? 'ready' : failed_at ? 'failed' : 'waiting');
const exportOf = (row: ExportRow): OwnDataExport => ({
  id: row.id,
  state: stateOf(row),
  askedAt: row.asked_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  bytes: row.bytes,
});

/** Archives of people's own data: asked for, made by a job, fetched by their owner. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly db: Db,
    private readonly ownData: OwnData,
    private readonly files: FileStore,
    private readonly oneTime: OneTime,
    private readonly stepUp: StepUp,
    private readonly mail: AccountMail,
    @Inject(FAILED) private readonly failed: Failed,
    jobs: Jobs,
  ) {
    jobs.register({ name: 'own-data-export', cron: EACH_MINUTE, run: () => this.work() });
  }

  async view(actor: Actor): Promise<OwnDataView> {
    const row = await one<Row>(this.db, LATEST, [ownAccount(actor).id]);
    return { export: row ? exportOf(row) : null };
  }

  /** Asking while one is being made changes nothing. @throws Refusal 403 `step-up-required` */
  async ask(actor: Actor): Promise<OwnDataExport> {
    const { id: accountId } = ownAccount(actor);
    await this.stepUp.require(actor);
    return this.db.write(actor, async (tx) => {
      const asked = newId();
      await tx.query(ASK, [asked, accountId]);
      const row = (await one<Row>(tx, LATEST, [accountId]))!;
      if (row.id === asked) tx.audit({ act: 'account.data-asked', subject: { type: 'account', id: accountId } });
      return exportOf(row);
    });
  }

  /** @throws Refusal 403 `step-up-required`, 404 for what is not one's own or not ready */
  async link(actor: Actor, exportId: string): Promise<{ address: string }> {
    const { id: accountId } = ownAccount(actor);
    await this.stepUp.require(actor);
    return this.db.write(actor, async (tx) => {
      if (!(await one<Row>(tx, MINE, [exportId, accountId]))) throw notFound();
      const { token } = await this.oneTime.issue(tx, { purpose: PURPOSE, accountId, data: { exportId }, minutes: LINK_MINUTES });
      tx.audit({ act: 'account.data-fetched', subject: { type: 'account', id: accountId } });
      return { address: `${OWN_DATA_PATH}/${token}` };
    });
  }

  /** Uses the link up; the archive's parts one after another. @throws Refusal 404 for anybody but its owner */
  async open(actor: Actor, token: string): Promise<{ stream: Readable; bytes: number }> {
    if (actor.kind !== 'account') throw notFound();
    const row = await this.db.write(actor, async (tx) => {
      const seen = await this.oneTime.peek(tx, PURPOSE, token);
      if (seen?.accountId !== actor.id) return undefined;
      const used = await this.oneTime.use(tx, PURPOSE, { token });
      return used && one<Row>(tx, MINE, [used.data['exportId'], actor.id]);
    });
    if (!row) throw notFound();
    return { stream: Readable.from(this.parts(row.id)), bytes: row.bytes! };
  }

  /** Makes what waits, one after another, and takes away what has run out. */
  async work(): Promise<void> {
    for (;;) {
      const next = await one<{ id: string; account_id: string; language: Language }>(this.db, WAITING);
      if (!next) break;
      await this.make(next.id, next.account_id, next.language);
    }
    for (const { id } of await this.db.query<{ id: string }>(OVER)) await this.remove(id);
  }

  private async make(id: string, accountId: string, language: Language): Promise<void> {
    try {
      const bytes = await this.db.snapshot((sql) => this.store(id, archiveOf(sql, this.ownData, accountId, language)));
      await this.db.write(system('own-data'), async (tx) => {
        const [ready] = await tx.query(READY, [id, bytes]);
        if (ready) await this.mail.toOwner(tx, accountId, () => ({ kind: 'data-ready', path: '/account/data', values: { days: KEPT_DAYS }, closing: 'not-you-act' }));
      });
    } catch (error) {
      this.failed(error);
      await this.db.query(FAIL, [id]);
    }
  }

  private async store(id: string, archive: Readable): Promise<number> {
    let [held, size, bytes, part] = [[] as Buffer[], 0, 0, 0];
    const flush = async () => {
      await this.files.put(partKey(id, part++), Buffer.concat(held), ZIP);
      [held, size] = [[], 0];
    };
    for await (const chunk of archive as AsyncIterable<Buffer>) {
      held.push(chunk);
      size += chunk.length;
      bytes += chunk.length;
      if (size >= PART_BYTES) await flush();
    }
    await flush();
    return bytes;
  }

  private async *parts(id: string): AsyncIterable<Buffer> {
    for (let part = 0; ; part++) {
      const file = await this.files.get(partKey(id, part));
      if (!file) return;
      yield file.bytes;
    }
  }

  private async remove(id: string): Promise<void> {
    for (let part = 0; await this.files.get(partKey(id, part)); part++) await this.files.delete(partKey(id, part));
    await this.db.query(FORGET, [id]);
  }
}
