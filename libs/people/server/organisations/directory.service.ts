import { Injectable } from '@nestjs/common';
import { notFound, rooms } from '@minga/kernel/contract';
import { Db, cursorOf, type Actor, type Sql } from '@minga/kernel/server';
import {
  organisationsPolicy,
  type DirectoryRow,
  type OrganisationFacts,
  type OrganisationMembers,
  type OrganisationView,
  type PersonCard,
  type ProposedOrganisation,
} from '../../contract';
import { cardsOf } from '../cards';
import { insist } from '../people.access';
import { similarOrganisations } from './directory.queries';
import { organisationMembers, peopleCounts } from './members.queries';
import { organisationFor } from './organisation.access';
import { organisationFacts } from './organisation.rows';

const PROPOSED_SIZE = 20;
const PROPOSED = `SELECT o.id, o.created_by, o.created_at FROM organisation o WHERE o.state = 'proposed'
    AND ($1::uuid IS NULL OR (o.created_at, o.id) > (SELECT b.created_at, b.id FROM organisation b WHERE b.id = $1))
  ORDER BY o.created_at, o.id LIMIT $2`;

interface ProposedRow {
  id: string;
  created_by: string | null;
  created_at: Date;
}

/** What is read of organisations. */
@Injectable()
export class DirectoryService {
  constructor(private readonly db: Db) {}

  /** @throws Refusal 404 */
  async view(actor: Actor, organisationId: string): Promise<OrganisationView> {
    return this.db.snapshot(async (sql) => {
      const { id, standing } = await this.found(sql, actor, organisationId);
      return {
        cursor: await cursorOf(sql, [rooms.organisation(id)]),
        organisation: (await organisationFacts(sql, id))!,
        people: await peopleCounts(sql, id),
        standing,
      };
    });
  }

  /** @throws Refusal 404 */
  async members(actor: Actor, organisationId: string, after: string | undefined): Promise<OrganisationMembers> {
    return this.db.snapshot(async (sql) => {
      const { id } = await this.found(sql, actor, organisationId);
      return { ...(await organisationMembers(sql, id, after)), cursor: await cursorOf(sql, [rooms.organisation(id)]) };
    });
  }

  private found(sql: Sql, actor: Actor, id: string) {
    return organisationFor(sql, actor, id, (organisation) => organisationsPolicy.view(actor, organisation));
  }

  /** Organisations that wait for a steward. @throws Refusal 401, 403 */
  async proposed(actor: Actor, after: string | undefined): Promise<{ items: ProposedOrganisation[]; next: string | null; previous: null }> {
    insist(organisationsPolicy.steward(actor));
    return this.db.snapshot(async (sql) => {
      const rows = await sql.query<ProposedRow>(PROPOSED, [after ?? null, PROPOSED_SIZE + 1]);
      const page = rows.slice(0, PROPOSED_SIZE);
      const adders = await cardsOf(sql, page.flatMap((row) => row.created_by ?? []));
      const items: ProposedOrganisation[] = [];
      for (const row of page) items.push(await this.judgedOf(sql, row, adders.get(row.created_by ?? '')));
      return { items, next: rows.length > PROPOSED_SIZE ? page.at(-1)!.id : null, previous: null };
    });
  }

  private async judgedOf(sql: Sql, row: ProposedRow, addedBy: PersonCard | undefined): Promise<ProposedOrganisation> {
    const organisation = await organisationFacts(sql, row.id);
    if (!organisation) throw notFound();
    const { verified, claimed } = await peopleCounts(sql, row.id);
    return {
      organisation,
      addedBy: addedBy ?? null,
      addedAt: row.created_at.toISOString(),
      people: verified + claimed,
      similar: await this.similarTo(sql, organisation),
    };
  }

  private async similarTo(sql: Sql, { id, name, acronym }: OrganisationFacts): Promise<DirectoryRow[]> {
    const byName = await similarOrganisations(sql, name, id);
    const byAcronym = acronym ? await similarOrganisations(sql, acronym, id) : [];
    return [...new Map([...byName, ...byAcronym].map((row) => [row.id, row])).values()];
  }
}
