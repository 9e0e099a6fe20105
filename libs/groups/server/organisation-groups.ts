import { audience } from '@minga/kernel/contract';
import type { Sql } from '@minga/kernel/server';
import type { OrganisationGroupsView } from '../contract';
import { groupAddress } from './groups.events';

/** As many as its page shows. */
const MOST = 30;

// Public ones only, whoever reads: the page of an organisation is the same for everybody.
const OF_ORGANISATION = `SELECT g.id, g.name, g.purpose, g.lang, g.active_at, count(*)::int AS members
  FROM affiliation f JOIN membership m ON m.account_id = f.account_id JOIN working_group g ON g.id = m.group_id
  WHERE f.organisation_id = $1 AND f.until_at IS NULL AND g.audience = '${audience.public()}'
  GROUP BY g.id ORDER BY g.active_at DESC, g.id LIMIT ${MOST}`;

interface GroupRecord {
  id: string;
  name: string;
  purpose: string;
  lang: OrganisationGroupsView['items'][number]['group']['lang'];
  active_at: Date;
  members: number;
}

/** The public groups in which an organisation's people are, the last active first. */
export async function groupsOfOrganisation(sql: Sql, organisationId: string): Promise<OrganisationGroupsView> {
  const rows = await sql.query<GroupRecord>(OF_ORGANISATION, [organisationId]);
  return {
    items: rows.map(({ members, active_at: activeAt, ...group }) => ({
      group: { ...group, address: groupAddress(group.id, group.name) },
      members,
      activeAt: activeAt.toISOString(),
    })),
  };
}
