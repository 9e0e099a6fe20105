import { addressPart } from '@minga/kernel/contract';
import { accountIdOf, one, type Actor, type Sql } from '@minga/kernel/server';
import type { PartyOrganisation } from '../../contract';

/** An organisation's row as JSON, without its address. */
export const organisationJson = (o: string): string => `json_build_object('id', ${o}.id, 'name', ${o}.name, 'stakeholderGroup', ${o}.stakeholder_group)`;
export type BareOrganisation = Omit<PartyOrganisation, 'address'>;

export const withAddress = (organisation: BareOrganisation): PartyOrganisation => ({ ...organisation, address: `/o/${addressPart(organisation.id, organisation.name)}` });

/** For whom somebody speaks. */
export interface Acting {
  /** Claimed or verified: enough to be of one's own people. */
  affiliatedTo: string | null;
  /** The organisation that they are verified for. */
  organisation: PartyOrganisation | null;
}

const ACTING = `SELECT o.id, f.state = 'verified' AS verified, ${organisationJson('o')} AS organisation
  FROM affiliation f JOIN organisation o ON o.id = f.organisation_id WHERE f.account_id = $1 AND f.until_at IS NULL`;

export async function actingOf(sql: Sql, actor: Actor): Promise<Acting> {
  const accountId = accountIdOf(actor);
  const found = accountId ? await one<{ id: string; verified: boolean; organisation: BareOrganisation }>(sql, ACTING, [accountId]) : undefined;
  return { affiliatedTo: found?.id ?? null, organisation: found?.verified ? withAddress(found.organisation) : null };
}

/**
 * True for an account that acts for what was made by `maker` in the name of `organisation`: who made it, while they are verified
 * for it, and whoever answers for the organisation. Columns and parameter as SQL.
 */
export const actsFor = (organisation: string, maker: string, account: string): string => `EXISTS (SELECT FROM affiliation xf
  WHERE xf.account_id = ${account}::uuid AND xf.until_at IS NULL AND xf.state = 'verified' AND xf.organisation_id = ${organisation}
    AND (xf.representative OR ${maker} = xf.account_id))`;
