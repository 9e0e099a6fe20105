import type { Language } from '@minga/kernel/contract';
import { one, type Sql } from '@minga/kernel/server';
import type { OrganisationMember, OrganisationView, PersonCard } from '../../contract';
import { cardJoins, cardJson } from '../cards';

const MEMBERS_SIZE = 50;

const COUNTS = `SELECT count(*) FILTER (WHERE state = 'verified')::int AS verified, count(*) FILTER (WHERE state = 'claimed')::int AS claimed
  FROM affiliation WHERE organisation_id = $1 AND until_at IS NULL`;

const ORDER = (f: string, a: string): string => `(${f}.state = 'claimed', NOT ${f}.representative, ${a}.name COLLATE "C", ${f}.id)`;
const MEMBERS = `SELECT ${cardJson('a')} AS person, f.id, f.title, f.lang, f.representative
  FROM affiliation f JOIN account a ON a.id = f.account_id ${cardJoins('a')}
  WHERE f.organisation_id = $1 AND f.until_at IS NULL AND a.erased_at IS NULL
    AND ($2::uuid IS NULL OR ${ORDER('f', 'a')} >
      (SELECT ${ORDER('bf', 'ba').slice(1, -1)} FROM affiliation bf JOIN account ba ON ba.id = bf.account_id WHERE bf.id = $2))
  ORDER BY f.state = 'claimed', NOT f.representative, a.name COLLATE "C", f.id LIMIT $3`;

interface MemberRow {
  person: PersonCard;
  id: string;
  title: string;
  lang: Language;
  representative: boolean;
}

export const peopleCounts = async (sql: Sql, id: string): Promise<OrganisationView['people']> =>
  (await one<OrganisationView['people']>(sql, COUNTS, [id]))!;

/** Who speaks for an organisation: its representatives, then who is verified, then who says so. */
export async function organisationMembers(sql: Sql, id: string, after: string | undefined): Promise<{ items: OrganisationMember[]; next: string | null; previous: null }> {
  const rows = await sql.query<MemberRow>(MEMBERS, [id, after ?? null, MEMBERS_SIZE + 1]);
  const items = rows.slice(0, MEMBERS_SIZE).map(({ id: affiliationId, ...member }) => ({ affiliationId, ...member }));
  return { items, next: rows.length > MEMBERS_SIZE ? items.at(-1)!.affiliationId : null, previous: null };
}
