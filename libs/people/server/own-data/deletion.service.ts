import { Injectable } from '@nestjs/common';
import { forbidden } from '@minga/kernel/contract';
import { Consumers, Db, Jobs, one, OwnData, SiteSettingsStore, system, type Actor, type LoggedEvent, type Tx } from '@minga/kernel/server';
import { WRITTEN_CHOICES, type DeletionInput, type DeletionView } from '../../contract';
import { deletionGraceDays, deletionRemoval } from '../../contract/own-data/own-data.settings';
import { eraseAccount } from '../account.subject';
import { announceEnded } from '../announce';
import { AccountMail } from '../mail/account-mail';
import { ownAccount } from '../people.access';
import { StepUp } from '../step-up/step-up';
import { sessionRows } from '../sessions.rows';
import { lockStewards } from '../site-role';

const HOURLY = '41 * * * *';
/** As many as one run takes; the next takes the rest. */
const AT_ONCE = 50;

/** One who has asked to leave as well is none to rely on. */
const OTHER_STEWARD = `SELECT EXISTS (SELECT FROM account a WHERE a.site_role = 'steward' AND a.id <> $1 AND a.erased_at IS NULL
  AND NOT EXISTS (SELECT FROM account_deletion d WHERE d.account_id = a.id)) AS other`;
const ASK = `INSERT INTO account_deletion (account_id, written, due_at) VALUES ($1, $2, now() + make_interval(days => $3))
  ON CONFLICT (account_id) DO UPDATE SET written = EXCLUDED.written RETURNING due_at`;
const UNDO = 'DELETE FROM account_deletion WHERE account_id = $1 AND asked_at < $2 RETURNING account_id';
const DUE = 'SELECT account_id, written FROM account_deletion WHERE due_at <= now() ORDER BY due_at LIMIT $1';
const STILL_DUE = 'SELECT written FROM account_deletion WHERE account_id = $1 AND due_at <= now() FOR UPDATE';

/** Leaving for good: asked for, thought over, done. */
@Injectable()
export class DeletionService {
  constructor(
    private readonly db: Db,
    private readonly ownData: OwnData,
    private readonly stepUp: StepUp,
    private readonly mail: AccountMail,
    private readonly settings: SiteSettingsStore,
    jobs: Jobs,
    consumers: Consumers,
  ) {
    settings.define(deletionGraceDays, deletionRemoval);
    jobs.register({ name: 'account-deletion', cron: HOURLY, run: () => this.eraseDue() });
    // By the session that was opened, however it was: a password without its second factor takes nothing back
    consumers.register({ name: 'people:deletion-undone', types: ['account.session-opened'], handle: (tx, events) => this.undo(tx, events) });
  }

  async view(actor: Actor): Promise<DeletionView> {
    const { id } = ownAccount(actor);
    const figures = await this.db.snapshot((sql) => this.ownData.figures(sql, id));
    return { graceDays: this.settings.get(deletionGraceDays), choices: this.choices(), figures };
  }

  /** Ends every session. @throws Refusal 403 `step-up-required`, `last-steward`, `removal-forbidden` */
  async ask(actor: Actor, { written }: DeletionInput): Promise<{ dueAt: string }> {
    const { id } = ownAccount(actor);
    await this.stepUp.require(actor);
    if (!this.choices().includes(written)) throw forbidden('removal-forbidden');
    const days = this.settings.get(deletionGraceDays);
    return this.db.write(actor, async (tx) => {
      await this.insistOnOtherSteward(tx, actor);
      const row = (await one<{ due_at: Date }>(tx, ASK, [id, written, days]))!;
      await announceEnded(tx, await sessionRows.endAll(tx, id));
      tx.audit({ act: 'account.deletion-asked', subject: { type: 'account', id }, facts: { written, days } });
      await this.mail.toOwner(tx, id, ({ date }) => ({ kind: 'deletion-asked', path: '/sign-in', values: { date: date(row.due_at, { dateStyle: 'long', timeZone: 'UTC' }) }, closing: 'not-you-sign-in' }));
      return { dueAt: row.due_at.toISOString() };
    });
  }

  /** Erases whom it is time for. Each in a transaction of their own: one that fails keeps nobody else waiting. */
  async eraseDue(): Promise<void> {
    for (const { account_id: id } of await this.db.query<{ account_id: string }>(DUE, [AT_ONCE])) {
      await this.db.write(system('account-deletion'), async (tx) => {
        const due = await one<{ written: DeletionInput['written'] }>(tx, STILL_DUE, [id]);
        if (!due || (await isLastSteward(tx, id))) return;
        // Stewards may have forbidden it since
        await eraseAccount(tx, this.ownData, id, this.choices().includes(due.written) ? due.written : 'keep');
        tx.audit({ act: 'account.deleted', subject: { type: 'account', id }, facts: { written: due.written } });
      });
    }
  }

  private async undo(tx: Tx, events: readonly LoggedEvent[]): Promise<void> {
    for (const { subject, at } of events) {
      const [undone] = subject ? await tx.query<{ account_id: string }>(UNDO, [subject.id, at]) : [];
      if (!undone) continue;
      tx.audit({ act: 'account.deletion-undone', subject: { type: 'account', id: undone.account_id } });
      await this.mail.toOwner(tx, undone.account_id, () => ({ kind: 'deletion-undone', path: '/account', closing: 'not-you-act' }));
    }
  }

  private choices(): DeletionView['choices'] {
    return this.settings.get(deletionRemoval) === 'offered' ? [...WRITTEN_CHOICES] : ['keep'];
  }

  private async insistOnOtherSteward(tx: Tx, actor: Actor): Promise<void> {
    const { id, siteRole } = ownAccount(actor);
    if (siteRole !== 'steward') return;
    await lockStewards(tx);
    if (!(await one<{ other: boolean }>(tx, OTHER_STEWARD, [id]))?.other) throw forbidden('last-steward');
  }
}

/** The others may have gone since it was asked: then it waits until there is another one. */
async function isLastSteward(tx: Tx, id: string): Promise<boolean> {
  const stewards = await lockStewards(tx);
  return stewards.length === 1 && stewards[0]!.id === id;
}
