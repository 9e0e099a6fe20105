import { Inject, Injectable } from '@nestjs/common';
import { conflict, isSteward, notFound, rooms, type Language } from '@minga/kernel/contract';
import { cursorOf, Db, Limits, one, SubjectRegistry, type Actor, type Allowance, type Sql, type Tx } from '@minga/kernel/server';
import { insist, SanctionsService } from '@minga/groups/server';
import { OneTime } from '@minga/people/server';
import { canDecideAppeal, type Appeal, type AppealState, type AppealsView, type OwnAct, type OwnActsView, type OwnAppeal } from '../../contract';
import { tell } from '../events';
import { account } from '../signed-in';
import { actsAbout, describeActs, type ActRow } from '../sanctions/acts-about';
import { APPEAL_PURPOSE, ConductMail } from '../sanctions/conduct-mail';
import { sanctionRows } from '../sanctions/sanction.rows';
import { SiteSanctionsService, tellConduct } from '../sanctions/sanctions.service';
import { appealRows, describeAppeals, factsOf } from './appeal.rows';
import { undo } from './undo';

const PAGE_SIZE = 25;
/** Each appeal costs somebody's time. */
const APPEALS: Allowance = { name: 'appeals', burst: 10, seconds: 60 * 60 };
const SANCTION_ACT = `SELECT seq FROM audit_entry WHERE subject_id = $1 AND facts->>'sanctionId' = $2 AND act <> 'account.sanction-lifted' ORDER BY seq LIMIT 1`;
const REVIEW_ACT = 'SELECT subject_id FROM moderation_act WHERE id = $1 AND account_id = $2';

/** As many as a page follows; more groups than that nobody chairs. */
const CHAIRED = `SELECT group_id FROM membership WHERE account_id = $1 AND role = 'chair' ORDER BY group_id LIMIT 20`;

/** Asking somebody else to look again. */
@Injectable()
export class AppealsService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SubjectRegistry) private readonly subjects: SubjectRegistry,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(OneTime) private readonly oneTime: OneTime,
    @Inject(SiteSanctionsService) private readonly site: SiteSanctionsService,
    @Inject(SanctionsService) private readonly groups: SanctionsService,
    @Inject(ConductMail) private readonly mail: ConductMail,
  ) {}

  /** @throws Refusal 401 */
  ownActs(actor: Actor, { before, limit = PAGE_SIZE }: { before?: number | undefined; limit?: number | undefined }): Promise<OwnActsView> {
    const { id, audiences } = account(actor);
    return this.db.snapshot(async (sql) => {
      const rows = await actsAbout.page(sql, id, before ?? null, limit + 1);
      const page = rows.slice(0, limit);
      const next = rows.length > limit ? Number(page.at(-1)!.seq) : null;
      return { cursor: await cursorOf(sql, [rooms.account(id)]), items: await this.own(sql, id, page, audiences), next };
    });
  }

  /** The act that a mail about a decision speaks of. @throws Refusal 401, 404 */
  async numberOf(actor: Actor, actId: string): Promise<{ number: number }> {
    const { id } = account(actor);
    const found = await one<{ subject_id: string }>(this.db, REVIEW_ACT, [actId, id]);
    const act = found && (await actsAbout.overSubject(this.db, id, found.subject_id));
    if (!act) throw notFound();
    return { number: Number(act.seq) };
  }

  /** @throws Refusal 401, 404 for what is not about the actor, 409 when it was appealed against before, 429 */
  async appeal(actor: Actor, number: number, text: string, lang: Language): Promise<OwnAppeal> {
    const { id } = account(actor);
    await this.limits.take(APPEALS, id);
    return this.db.write(actor, async (tx) => {
      const act = await actsAbout.one(tx, id, number);
      if (!act) throw notFound();
      return this.make(tx, id, act, text, lang);
    });
  }

  /** @throws Refusal 404 when the link was used or has expired */
  async byLink(token: string): Promise<OwnAct> {
    const issued = await this.oneTime.peek(this.db, APPEAL_PURPOSE, token);
    const act = issued && (await this.sanctionAct(this.db, issued.accountId!, issued.data));
    if (!act) throw notFound();
    return (await this.own(this.db, issued!.accountId!, [act], []))[0]!;
  }

  /** @throws Refusal 404, 409 */
  async appealByLink(actor: Actor, token: string, text: string, lang: Language): Promise<OwnAppeal> {
    return this.db.write(actor, async (tx) => {
      const used = await this.oneTime.use(tx, APPEAL_PURPOSE, { token });
      const act = used && (await this.sanctionAct(tx, used.accountId!, used.data));
      if (!act) throw notFound();
      return this.make(tx, used!.accountId!, act, text, lang);
    });
  }

  /** @throws Refusal 401 */
  list(actor: Actor, { state = 'waiting', after, limit = PAGE_SIZE }: { state?: AppealState | undefined; after?: string | undefined; limit?: number | undefined }): Promise<AppealsView> {
    const reader = { id: account(actor).id, steward: isSteward(actor) };
    return this.db.snapshot(async (sql) => {
      const rows = await appealRows.search(sql, reader, { state, after: after ?? null, limit: limit + 1 });
      const page = rows.slice(0, limit);
      return {
        cursor: await cursorOf(sql, await this.desks(sql, reader)),
        state,
        items: await describeAppeals(sql, this.subjects, page, actor),
        next: rows.length > limit ? page.at(-1)!.id : null,
        waiting: await appealRows.waiting(sql, reader),
      };
    });
  }

  /** @throws Refusal 401, 403 for who did it, 404, 409 when somebody was faster */
  decide(actor: Actor, appealId: string, decision: 'granted' | 'refused', answer: string): Promise<Appeal> {
    account(actor);
    return this.db.write(actor, async (tx) => {
      const row = await appealRows.locked(tx, appealId);
      if (!row) throw notFound();
      const facts = factsOf(row);
      insist(canDecideAppeal(actor, { ...facts, decided: false }));
      if (facts.decided) throw conflict('already-decided');
      await appealRows.decide(tx, appealId, decision, answer);
      const act = (await actsAbout.byNumbers(tx, [Number(row.act_number)])).get(Number(row.act_number));
      if (decision === 'granted' && act) await undo(tx, { subjects: this.subjects, site: this.site, groups: this.groups }, act, answer);
      tx.audit({ act: `appeal.${decision}`, subject: { type: 'account', id: row.account_id }, ...(row.group_id && { groupId: row.group_id }), reason: answer, facts: { number: Number(row.act_number) } });
      await this.mail.decided(tx, row.account_id, { decision, answer });
      this.told(tx, row);
      const [appeal] = await describeAppeals(tx, this.subjects, [(await appealRows.byId(tx, appealId, actor))!], actor);
      return appeal!;
    });
  }

  private async make(tx: Tx, accountId: string, act: ActRow, text: string, lang: Language): Promise<OwnAppeal> {
    const made = await appealRows.make(tx, accountId, act, text, lang);
    if (!made) throw conflict('already-appealed');
    this.told(tx, { id: made.id, account_id: accountId, group_id: act.group_id });
    return made;
  }

  private told(tx: Tx, { id, account_id: accountId, group_id: groupId }: { id: string; account_id: string; group_id: string | null }): void {
    tellConduct(tx, accountId);
    const desks = [rooms.siteModeration(), ...(groupId ? [rooms.groupChairs(groupId)] : [])];
    for (const room of desks) tell(tx, room, 'appeal.moved', { appealId: id }, { type: 'account', id: accountId });
  }

  /** Where this reader hears of appeals. */
  private async desks(sql: Sql, { id, steward }: { id: string; steward: boolean }): Promise<string[]> {
    if (steward) return [rooms.siteModeration()];
    const chaired = await sql.query<{ group_id: string }>(CHAIRED, [id]);
    return chaired.map(({ group_id: groupId }) => rooms.groupChairs(groupId));
  }

  private async sanctionAct(sql: Sql, accountId: string, data: Record<string, unknown>): Promise<ActRow | undefined> {
    const row = await one<{ seq: string }>(sql, SANCTION_ACT, [accountId, data['sanctionId']]);
    return row && actsAbout.one(sql, accountId, Number(row.seq));
  }

  private async own(sql: Sql, accountId: string, rows: readonly ActRow[], keys: readonly string[]): Promise<OwnAct[]> {
    const described = await describeActs(sql, this.subjects, rows, keys);
    const appeals = await appealRows.ofActs(sql, accountId, described.map(({ number }) => number));
    const sanctions = new Map((await sanctionRows.ofAccount(sql, accountId)).map((sanction) => [sanction.id, sanction]));
    return described.map((act, index) => {
      const sanction = sanctions.get(String(rows[index]!.facts['sanctionId']));
      const appeal = appeals.get(act.number) ?? null;
      return { ...act, until: sanction && !sanction.liftedAt ? sanction.until : null, appeal, appealable: appeal === null };
    });
  }
}
