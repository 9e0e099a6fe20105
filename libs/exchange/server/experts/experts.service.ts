import { Inject, Injectable } from '@nestjs/common';
import { LANGUAGES, notFound, rooms, type Language } from '@minga/kernel/contract';
import { cursorOf, Db, one, type AccountActor, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import { canBeExpert, termTree, USUAL_PROPOSALS, type ExpertFilter, type ExpertInput, type ExpertList, type ExpertView, type Invitation, type OwnExpertView } from '../../contract';
import { tell } from '../events';
import { requestAddress } from '../requests/request.rows';
import { account } from '../requests/requests.access';
import { TaxonomyService } from '../taxonomy/taxonomy.service';
import { listExperts } from './directory.queries';
import { expertIdOf, expertIn } from './expert.rows';
import { INVITED_THIS_MONTH } from './invited';
import { writeExpert } from './expert.writes';

const LEAVE = 'DELETE FROM expert WHERE account_id = $1 RETURNING account_id';
const MOST_INVITATIONS = 50;
/** Invitations to requests that the expert may see still. */
const INVITATIONS = `SELECT i.request_id, r.title, i.text, i.at, CASE WHEN b.id IS NOT NULL THEN ${cardJson('b')} END AS by
  FROM exchange_invitation i JOIN exchange_request r ON r.id = i.request_id AND r.audience = ANY($2::text[])
  LEFT JOIN account b ON b.id = i.by_id ${cardJoins('b')} WHERE i.account_id = $1 ORDER BY i.at DESC, i.request_id LIMIT ${MOST_INVITATIONS}`;
const THIS_MONTH = `SELECT ${INVITED_THIS_MONTH('$1::uuid')} AS count`;

interface InvitationRow {
  request_id: string;
  title: string;
  text: string;
  at: Date;
  by: PersonCard | null;
}

const invitationOf = ({ request_id: requestId, title, text, at, by }: InvitationRow): Invitation => ({
  requestId, title, text, by, at: at.toISOString(), address: requestAddress(requestId, title),
});

/** Who offers help, found and read; one's own profile, written. */
@Injectable()
export class ExpertsService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(TaxonomyService) private readonly taxonomy: TaxonomyService,
  ) {}

  list(actor: Actor, filter: ExpertFilter): Promise<ExpertList> {
    return this.db.snapshot(async (sql) => ({
      ...(await listExperts(sql, await this.taxonomy.in(sql, actor.language), filter)),
      cursor: await cursorOf(sql, [rooms.exchange()]),
    }));
  }

  /** @throws Refusal 404 */
  one(actor: Actor, handle: string): Promise<ExpertView> {
    return this.db.snapshot(async (sql) => {
      const id = await expertIdOf(sql, handle);
      const found = id && (await expertIn(sql, await this.taxonomy.in(sql, actor.language), id));
      if (!found) throw notFound();
      return { cursor: await cursorOf(sql, [rooms.person(id), rooms.exchange()]), expert: found.expert };
    });
  }

  /** @throws Refusal 401 */
  own(actor: Actor): Promise<OwnExpertView> {
    const self = account(actor);
    return this.db.snapshot((sql) => this.ownIn(sql, self));
  }

  /** @throws Refusal 401, 403, 422 */
  change(actor: Actor, input: ExpertInput): Promise<OwnExpertView> {
    const self = account(actor);
    insist(canBeExpert(self));
    return this.db.write(self, async (tx) => {
      const terms = await Promise.all(LANGUAGES.map(async (lang: Language) => termTree((await this.taxonomy.in(tx, lang)).terms)));
      const labels = (ids: readonly string[]): string[] => terms.flatMap((tree) => ids.flatMap((id) => tree.meaning(id)?.label ?? []));
      await writeExpert(tx, await this.taxonomy.in(tx, self.language), input, labels);
      this.tellOf(tx, self.id);
      return this.ownIn(tx, self);
    });
  }

  /** @throws Refusal 401 */
  leave(actor: Actor): Promise<OwnExpertView> {
    const self = account(actor);
    return this.db.write(self, async (tx) => {
      if (await one(tx, LEAVE, [self.id])) this.tellOf(tx, self.id);
      return this.ownIn(tx, self);
    });
  }

  private tellOf(tx: Tx, accountId: string): void {
    for (const room of [rooms.person(accountId), rooms.exchange()]) tell(tx, room, 'exchange.expert-changed', { accountId }, { type: 'account', id: accountId });
  }

  private async ownIn(sql: Sql, self: AccountActor): Promise<OwnExpertView> {
    const found = await expertIn(sql, await this.taxonomy.in(sql, self.language), self.id);
    const invitations = await sql.query<InvitationRow>(INVITATIONS, [self.id, self.audiences]);
    return {
      cursor: await cursorOf(sql, [rooms.account(self.id), rooms.person(self.id), rooms.exchange()]),
      expert: found?.expert ?? null,
      mostProposals: found?.mostProposals ?? USUAL_PROPOSALS,
      invitedThisMonth: (await one<{ count: number }>(sql, THIS_MONTH, [self.id]))!.count,
      invitations: invitations.map(invitationOf),
    };
  }
}
