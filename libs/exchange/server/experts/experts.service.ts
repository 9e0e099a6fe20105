import { Inject, Injectable } from '@nestjs/common';
import { notFound, rooms } from '@minga/kernel/contract';
import { cursorOf, Db, one, type AccountActor, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { canBeExpert, USUAL_PROPOSALS, type ExpertFilter, type ExpertInput, type ExpertList, type ExpertView, type OwnExpertView, type PersonExpertView } from '../../contract';
import { tell } from '../events';
import { account } from '../requests/requests.access';
import { TaxonomyService } from '../taxonomy/taxonomy.service';
import { listExperts } from './directory.queries';
import { expertIdOf, expertIn } from './expert.rows';
import { invitationsOf } from './invited';
import { writeExpert } from './expert.writes';
import { ownRoom, recordOf } from './record.queries';

const LEAVE = 'DELETE FROM expert WHERE account_id = $1 RETURNING account_id';
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
      return { cursor: await cursorOf(sql, [rooms.person(id), rooms.exchange(), ...ownRoom(actor)]), expert: found.expert, record: await recordOf(sql, id, actor) };
    });
  }

  /** What somebody offers in short; null for everybody who offers nothing. */
  ofPerson(actor: Actor, handle: string): Promise<PersonExpertView> {
    return this.db.snapshot(async (sql) => {
      const id = await expertIdOf(sql, handle);
      const found = id && (await expertIn(sql, await this.taxonomy.in(sql, actor.language), id));
      return { cursor: await cursorOf(sql, [rooms.exchange()]), expert: found ? found.expert : null };
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
      await writeExpert(tx, { kind: 'account', id: self.id }, await this.taxonomy.in(tx, self.language), input, await this.taxonomy.labels(tx));
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
    return {
      cursor: await cursorOf(sql, [rooms.account(self.id), rooms.person(self.id), rooms.exchange()]),
      expert: found?.expert ?? null,
      mostProposals: found?.mostProposals ?? USUAL_PROPOSALS,
      ...(await invitationsOf(sql, self.id, self.audiences)),
    };
  }
}
