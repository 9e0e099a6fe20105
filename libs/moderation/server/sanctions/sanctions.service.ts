import { Inject, Injectable } from '@nestjs/common';
import { notFound, rooms, type Language, type SiteRole } from '@minga/kernel/contract';
import { cursorOf, Db, one, SubjectRegistry, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import type { PersonCard, Restriction } from '@minga/people/contract';
import { cardJoins, cardJson, restrictionOf, StepUp } from '@minga/people/server';
import { canSanctionOnSite, seesConduct, type ConductView, type ModeratorNote, type SiteSanction, type SiteSanctionInput } from '../../contract';
import { tell } from '../events';
import { account } from '../signed-in';
import { actsAbout, describeActs } from './acts-about';
import { ConductMail } from './conduct-mail';
import { noteRows } from './note.rows';
import { sanctionRows } from './sanction.rows';

/** Acts shown with somebody's conduct; the audit has them all. */
const ACTS_SHOWN = 50;
const PERSON = `SELECT ${cardJson('a')} AS card, a.site_role FROM account a ${cardJoins('a')} WHERE a.id = $1 AND a.kind = 'person' AND a.erased_at IS NULL`;

interface Person {
  card: PersonCard;
  siteRole: SiteRole;
}

/** Tells the person's devices and the stewards that something is different. */
export function tellConduct(tx: Tx, accountId: string): void {
  for (const room of [rooms.account(accountId), rooms.siteModeration()]) tell(tx, room, 'conduct.moved', { accountId }, { type: 'account', id: accountId });
}

/** What stewards do about people, on the whole site. Groups keep their own order. */
@Injectable()
export class SiteSanctionsService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SubjectRegistry) private readonly subjects: SubjectRegistry,
    @Inject(StepUp) private readonly stepUp: StepUp,
    @Inject(ConductMail) private readonly mail: ConductMail,
  ) {}

  /** @throws Refusal 401, 404 */
  conduct(actor: Actor, accountId: string): Promise<ConductView> {
    return this.db.snapshot(async (sql) => {
      const person = await this.known(sql, actor, accountId);
      const verdict = canSanctionOnSite(actor, { id: accountId, siteRole: person.siteRole });
      return {
        cursor: await cursorOf(sql, [rooms.siteModeration()]),
        person: person.card,
        restriction: (await restrictionOf(sql, accountId)) ?? null,
        sanctions: await sanctionRows.ofAccount(sql, accountId),
        notes: await noteRows.ofAccount(sql, accountId, actor),
        acts: await describeActs(sql, this.subjects, await actsAbout.page(sql, accountId, null, ACTS_SHOWN), actor.audiences),
        refused: verdict.allowed ? null : verdict.reason,
      };
    });
  }

  /** @throws Refusal 401, 403 (also `step-up-required` for what shuts somebody out), 404 */
  async lay(actor: Actor, accountId: string, input: SiteSanctionInput): Promise<SiteSanction> {
    this.admit(actor);
    if (input.kind === 'suspended' || input.kind === 'banned') await this.stepUp.require(actor);
    return this.db.write(actor, async (tx) => {
      const { siteRole } = await this.known(tx, actor, accountId);
      insist(canSanctionOnSite(actor, { id: accountId, siteRole }));
      const { id, until } = await sanctionRows.lay(tx, accountId, input, actor.language);
      const { kind, canned, reason, days } = input;
      const facts = { sanctionId: id, canned, days: (until && days) ?? null };
      tx.audit({ act: `account.${kind}`, subject: { type: 'account', id: accountId }, reason, facts });
      tellConduct(tx, accountId);
      const restriction: Restriction | undefined = kind === 'warned' ? undefined : { standing: kind, until };
      await this.mail.sanctioned(tx, accountId, { kind, canned, reason, sanctionId: id, restriction });
      return this.shown(tx, id);
    });
  }

  /** Lifting what was lifted before changes nothing. @throws Refusal 401, 403, 404 */
  async lift(actor: Actor, sanctionId: string, reason: string): Promise<SiteSanction> {
    this.admit(actor);
    return this.db.write(actor, async (tx) => {
      const sanction = await sanctionRows.byId(tx, sanctionId);
      if (!sanction) throw notFound();
      const { siteRole } = await this.known(tx, actor, sanction.accountId);
      insist(canSanctionOnSite(actor, { id: sanction.accountId, siteRole }));
      await this.liftIn(tx, sanctionId, reason);
      return this.shown(tx, sanctionId);
    });
  }

  /** The same in a transaction of the caller's, who has asked whether it may be. */
  async liftIn(tx: Tx, sanctionId: string, reason: string): Promise<void> {
    const lifted = await sanctionRows.lift(tx, sanctionId);
    if (!lifted) return;
    const { accountId, kind } = lifted;
    tx.audit({ act: 'account.sanction-lifted', subject: { type: 'account', id: accountId }, reason, facts: { sanctionId, kind } });
    tellConduct(tx, accountId);
    await this.mail.lifted(tx, accountId, { kind, reason });
  }

  /** @throws Refusal 401, 404 */
  addNote(actor: Actor, accountId: string, text: string, lang: Language): Promise<ModeratorNote> {
    return this.db.write(actor, async (tx) => {
      await this.known(tx, actor, accountId);
      const note = await noteRows.add(tx, accountId, text, lang);
      tx.audit({ act: 'note.added', subject: { type: 'account', id: accountId }, facts: { noteId: note.id } });
      this.tellStewards(tx, accountId);
      return note;
    });
  }

  /** @throws Refusal 401, 404 for another's */
  removeNote(actor: Actor, noteId: string): Promise<{ id: string }> {
    this.admit(actor);
    return this.db.write(actor, async (tx) => {
      const accountId = await noteRows.remove(tx, noteId);
      if (!accountId) throw notFound();
      tx.audit({ act: 'note.removed', subject: { type: 'account', id: accountId }, facts: { noteId } });
      this.tellStewards(tx, accountId);
      return { id: noteId };
    });
  }

  private admit(actor: Actor): void {
    if (actor.kind !== 'system') account(actor);
    insist(seesConduct(actor));
  }

  private tellStewards(tx: Tx, accountId: string): void {
    tell(tx, rooms.siteModeration(), 'conduct.moved', { accountId }, { type: 'account', id: accountId });
  }

  private async known(sql: Sql, actor: Actor, accountId: string): Promise<Person> {
    this.admit(actor);
    const row = await one<{ card: PersonCard; site_role: SiteRole }>(sql, PERSON, [accountId]);
    if (!row) throw notFound();
    return { card: row.card, siteRole: row.site_role };
  }

  private async shown(tx: Tx, id: string): Promise<SiteSanction> {
    const { accountId: _, ...sanction } = (await sanctionRows.byId(tx, id))!;
    return sanction;
  }
}
