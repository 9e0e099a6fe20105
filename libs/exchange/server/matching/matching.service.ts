import { Inject, Injectable } from '@nestjs/common';
import { conflict, invalidField, notFound, rooms, signInRequired } from '@minga/kernel/contract';
import { accountIdOf, cursorOf, Db, Limits, one, SiteSettingsStore, type Actor, type Sql } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import type { Country } from '@minga/people/contract';
import { canInvite, exclusionOf, nearnessOf, type Asked, type Brought, type InvitationInput, type MatchList, type Taxonomy, type WeightsView } from '../../contract';
import { FACE_JOINS, THERE } from '../experts/faces';
import { requestRef, tell } from '../events';
import { requestRooms } from '../requests/page.queries';
import type { RequestRow } from '../requests/request.rows';
import { account, lockedRequestFor, requestFor } from '../requests/requests.access';
import { TaxonomyService } from '../taxonomy/taxonomy.service';
import { askedOf, expertNow, HeldExperts } from './features.queries';
import { InvitationMail } from './invitation.mail';
import { shown, standing } from './matches';
import { weightsNow } from './weights';

const COUNTRY = 'SELECT country FROM organisation WHERE id = $1';
const INVITE = `INSERT INTO exchange_invitation (request_id, account_id, organisation_id, by_id, text)
  SELECT $1, e.account_id, e.organisation_id, $3, $4 FROM expert e WHERE e.id = $2 ON CONFLICT DO NOTHING`;
/** The expert’s row stays locked: of two who invite at once over the last of a month’s invitations, one waits and is told. */
const LOCK_EXPERT = `SELECT e.id FROM expert e ${FACE_JOINS} WHERE e.id = $1 AND ${THERE} FOR UPDATE OF e`;
/** Who is told of it: the person, or those who answer for the organisation. */
const TOLD = `SELECT $1::uuid AS id FROM expert e WHERE e.account_id = $1
  UNION ALL SELECT f.account_id FROM affiliation f WHERE f.organisation_id = $1 AND f.until_at IS NULL AND f.state = 'verified' AND f.representative`;

/** Invitations that somebody sends in an hour: more is no search for help. */
const INVITING = { name: 'exchange-invite', burst: 30, seconds: 3600 } as const;

/** Who fits a request and why, and inviting them. */
@Injectable()
export class MatchingService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SiteSettingsStore) private readonly settings: SiteSettingsStore,
    @Inject(TaxonomyService) private readonly taxonomy: TaxonomyService,
    @Inject(InvitationMail) private readonly mail: InvitationMail,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(HeldExperts) private readonly experts: HeldExperts,
  ) {}

  weights(): Promise<WeightsView> {
    return this.db.snapshot(async (sql) => ({ cursor: await cursorOf(sql, [rooms.exchange()]), weights: await weightsNow(sql, this.settings) }));
  }

  /** @throws Refusal 401, 404 */
  matches(actor: Actor, requestId: string, page: number): Promise<MatchList> {
    return this.db.snapshot(async (sql) => {
      const row = await requestFor(sql, actor, requestId, 'view');
      if (actor.kind === 'guest') throw signInRequired();
      const taxonomy = await this.taxonomy.in(sql, actor.language);
      const asked = await this.asked(sql, row, taxonomy);
      const weights = await weightsNow(sql, this.settings);
      const ranked = standing(asked, await this.experts.everybody(sql), weights);
      return {
        ...(await shown(sql, ranked, { requestId, taxonomy, page, self: accountIdOf(actor) })),
        cursor: await cursorOf(sql, [...requestRooms(actor, row), rooms.exchange()]),
        invites: canInvite(actor, row).allowed,
      };
    });
  }

  /** @throws Refusal 401, 403, 404; 409 with the reason why the expert is not proposed; 422; 429 */
  async invite(actor: Actor, requestId: string, { expertId, text }: InvitationInput): Promise<{ expertId: string }> {
    const self = account(actor);
    await this.db.snapshot(async (sql) => insist(canInvite(self, await requestFor(sql, self, requestId, 'view'))));
    await this.limits.take(INVITING, self.id);
    return this.db.write(self, async (tx) => {
      const row = await lockedRequestFor(tx, self, requestId, 'view');
      insist(canInvite(self, row));
      if (!(await one(tx, LOCK_EXPERT, [expertId]))) throw invalidField('expertId', 'unknown-expert');
      const brought = await expertNow(tx, expertId);
      if (await this.isInvited(tx, row, brought)) return { expertId };
      await tx.query(INVITE, [requestId, expertId, self.id, text ?? '']);
      tell(tx, rooms.request(requestId), 'exchange.invited', { requestId }, requestRef(requestId));
      tell(tx, rooms.account(self.id), 'exchange.invited', { requestId }, requestRef(requestId));
      for (const { id: accountId } of await tx.query<{ id: string }>(TOLD, [expertId])) {
        tell(tx, rooms.account(accountId), 'exchange.invited', { requestId }, requestRef(requestId));
        await this.mail.invited(tx, { accountId, row, by: self, text: text ?? '' });
      }
      return { expertId };
    });
  }

  /** True when there is nothing to do. @throws Refusal 409 */
  private async isInvited(sql: Sql, row: RequestRow, brought: Brought): Promise<boolean> {
    if (await one(sql, 'SELECT 1 FROM exchange_invitation WHERE request_id = $1 AND expert_id = $2', [row.id, brought.id])) return true;
    const reason = exclusionOf({ organisationId: row.organisation_id }, brought);
    if (reason) throw conflict(reason);
    return false;
  }

  private async asked(sql: Sql, row: RequestRow, taxonomy: Taxonomy): Promise<Asked> {
    const found = await one<{ country: Country | null }>(sql, COUNTRY, [row.organisation_id]);
    if (!found) throw notFound();
    return askedOf(row, found.country, nearnessOf(taxonomy.terms, [...row.themes, ...row.skills]));
  }
}
