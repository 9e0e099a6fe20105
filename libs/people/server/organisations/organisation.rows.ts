import { addressPart, type Language } from '@minga/kernel/contract';
import { one, type Sql } from '@minga/kernel/server';
import type { Country, OrganisationFacts, StakeholderGroup } from '../../contract';

export const organisationAddress = (id: string, name: string): string => `/o/${addressPart(id, name)}`;

export type OrganisationState = 'proposed' | 'confirmed' | 'refused' | 'merged';

interface FactsRow {
  id: string;
  name: string;
  acronym: string | null;
  stakeholder_group: StakeholderGroup;
  country: Country | null;
  lang: Language;
  state: OrganisationState;
  about: string | null;
  about_lang: Language | null;
  site: string | null;
  aliases: OrganisationFacts['aliases'];
  domains: OrganisationFacts['domains'];
}

/** Columns of `OrganisationFacts` over an alias of `organisation`. */
export const factsColumns = (o: string): string => `${o}.id, ${o}.name, ${o}.acronym, ${o}.stakeholder_group, ${o}.country, ${o}.lang, ${o}.state,
  ${o}.about, ${o}.about_lang, ${o}.site,
  coalesce((SELECT json_agg(json_build_object('name', l.name, 'lang', l.lang) ORDER BY l.name_key)
    FROM organisation_alias l WHERE l.organisation_id = ${o}.id), '[]') AS aliases,
  coalesce((SELECT json_agg(json_build_object('domain', d.domain, 'subdomains', d.subdomains) ORDER BY d.domain)
    FROM organisation_domain d WHERE d.organisation_id = ${o}.id), '[]') AS domains`;

const FACTS = `SELECT ${factsColumns('o')} FROM organisation o WHERE o.id = $1 AND o.merged_into IS NULL`;

export const factsOf = (row: FactsRow): OrganisationFacts => ({
  id: row.id,
  name: row.name,
  acronym: row.acronym,
  stakeholderGroup: row.stakeholder_group,
  country: row.country,
  lang: row.lang,
  proposed: row.state === 'proposed',
  // What was merged is not read
  state: row.state === 'merged' ? 'refused' : row.state,
  address: organisationAddress(row.id, row.name),
  about: row.about ? { text: row.about, lang: row.about_lang ?? row.lang } : null,
  site: row.site,
  aliases: row.aliases,
  domains: row.domains,
});

/** What an organisation's page says of it; undefined when there is none, or it became part of another. */
export async function organisationFacts(sql: Sql, id: string): Promise<OrganisationFacts | undefined> {
  const row = await one<FactsRow>(sql, FACTS, [id]);
  return row && factsOf(row);
}

export type { FactsRow };
