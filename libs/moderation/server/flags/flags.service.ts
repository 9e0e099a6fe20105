import { Inject, Injectable } from '@nestjs/common';
import { newId, notFound, rooms } from '@minga/kernel/contract';
import { Db, Limits, SiteSettingsStore, SubjectRegistry, one, type AccountActor, type Actor, type Allowance, type Sql, type Tx } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { canFlag, type FlagInput, type FlagTarget, type Flaggable, type OwnFlag, type OwnFlagsView } from '../../contract';
import { tell } from '../events';
import { account } from '../signed-in';
import { isNew } from '../gates/newcomers';
import { endItem } from '../review/ending';
import { lockedItem, openItem, subjectOf, tellMoved } from '../review/items';
import { subjectFacts, type SubjectFacts } from '../review/subject-facts';
import { ownFlags, ownFlagsByIds, waitingFlagOf } from './flag.queries';

/** Who reads much may flag much; who came today has not read much. */
const FLAGS: Allowance = { name: 'flags', burst: 30, seconds: 60 };
const FLAGS_OF_NEW: Allowance = { name: 'flags-of-new', burst: 5, seconds: 60 * 60 };

const FLAG = `INSERT INTO flag AS f (id, item_id, account_id, reason, text, lang, at) VALUES ($1, $2, $3, $4, $5, $6, now())
  ON CONFLICT (item_id, account_id) WHERE closed_at IS NULL DO UPDATE SET reason = EXCLUDED.reason, text = EXCLUDED.text, lang = EXCLUDED.lang, changed_at = now()
  RETURNING id`;
const OWN = 'SELECT item_id FROM flag WHERE id = $1 AND account_id = $2';
const WITHDRAW = `UPDATE flag SET state = 'withdrawn', closed_at = now() WHERE id = $1 AND state = 'waiting'`;
const WAITING = `SELECT count(*)::int AS flags FROM flag WHERE item_id = $1 AND state = 'waiting'`;

interface Seen extends SubjectFacts {
  actor: AccountActor;
}

/** Saying that something breaks the rules, and taking it back. */
@Injectable()
export class FlagsService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SubjectRegistry) private readonly subjects: SubjectRegistry,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(SiteSettingsStore) private readonly settings: SiteSettingsStore,
  ) {}

  /** @throws Refusal 404 when there is no such subject for the actor, 401, 403 for what is one's own */
  private async seen(sql: Sql, actor: Actor, type: Flaggable, id: string): Promise<Seen> {
    const facts = await subjectFacts(this.subjects, sql, { type, id });
    if (!facts || !actor.audiences.includes(facts.card.audience)) throw notFound();
    insist(canFlag(actor, facts));
    return { ...facts, actor: account(actor) };
  }

  target(actor: Actor, type: Flaggable, id: string): Promise<FlagTarget> {
    return this.db.snapshot(async (sql) => {
      const { card, title, lang, desk, actor: reader } = await this.seen(sql, actor, type, id);
      const own = await waitingFlagOf(sql, reader.id, type, id);
      return { subject: { ref: card.ref, title, address: card.address, lang }, desk, own };
    });
  }

  /** Flags, or changes the words of the flag that waits. @throws Refusal 404, 401, 403, 429 */
  async flag(actor: Actor, type: Flaggable, id: string, input: FlagInput): Promise<OwnFlag> {
    const { actor: maker } = await this.seen(this.db, actor, type, id);
    await this.limits.take((await isNew(this.db, this.settings, maker)) ? FLAGS_OF_NEW : FLAGS, maker.id);
    return this.db.write(actor, async (tx) => {
      const facts = await this.seen(tx, actor, type, id);
      const item = await openItem(tx, facts, { kind: 'flag' });
      const kept = await one<{ id: string }>(tx, FLAG, [newId(), item.id, maker.id, input.reason, input.text ?? '', maker.language]);
      tellMoved(tx, item);
      return this.told(tx, kept!.id, maker.id);
    });
  }

  /** Takes a flag back; one that was answered stays as it is. @throws Refusal 404 when it is not the actor's */
  withdraw(actor: Actor, flagId: string): Promise<OwnFlag> {
    const { id } = account(actor);
    return this.db.write(actor, async (tx) => {
      const own = await one<{ item_id: string }>(tx, OWN, [flagId, id]);
      const item = own && (await lockedItem(tx, own.item_id));
      if (!item) throw notFound();
      await tx.query(WITHDRAW, [flagId]);
      const { flags } = (await one<{ flags: number }>(tx, WAITING, [item.id]))!;
      if (flags === 0 && !item.ending && item.kind === 'flag') await endItem(tx, item, 'gone');
      else tellMoved(tx, item);
      return this.told(tx, flagId, id);
    });
  }

  own(actor: Actor, query: { after?: string; limit?: number }): Promise<OwnFlagsView> {
    return ownFlags(this.db, account(actor), query);
  }

  private async told(tx: Tx, flagId: string, accountId: string): Promise<OwnFlag> {
    const flag = (await ownFlagsByIds(tx, [flagId])).get(flagId)!;
    tell(tx, rooms.account(accountId), 'flag.changed', { flag }, subjectOf({ subject_type: flag.subject.ref.type, subject_id: flag.subject.ref.id }));
    return flag;
  }
}
