import { Injectable } from '@nestjs/common';
import { invalidField, newId, type Language } from '@minga/kernel/contract';
import { Db, Limits, one, type Actor, type Sql } from '@minga/kernel/server';
import { peoplePolicy, type Organisation, type OrganisationInput, type StakeholderGroup } from '../contract';
import { ORGANISATION_BY_ACCOUNT } from './attempts';
import { insist, ownAccount } from './people.access';
import { organisationById } from './search.queries';
import { searchKey } from './search-key';

export interface NewOrganisation extends OrganisationInput {
  lang: Language;
  /** Part of the removable sample network. */
  sample?: boolean;
  /** Waits for a steward's word. What operators and seeders add does not. */
  proposed?: boolean;
}

const ADD = `INSERT INTO organisation (id, name, name_key, acronym, acronym_key, lang, stakeholder_group, country, sample, words, created_by, state)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, to_tsvector('simple', concat_ws(' ', $3::text, $5::text)), $10, $11)
  ON CONFLICT (name_key, coalesce(country, '')) DO NOTHING RETURNING id, state`;
/** Known by another name: one that it had, or that what became part of it had. */
const BY_ALIAS = `SELECT o.id, o.state FROM organisation_alias l JOIN organisation o ON o.id = l.organisation_id
  WHERE l.name_key = $1 AND coalesce(o.country, '') = coalesce($2::text, '') AND o.state = 'confirmed' ORDER BY o.id LIMIT 1`;
const SAME = `SELECT id, state FROM organisation WHERE name_key = $1 AND coalesce(country, '') = coalesce($2::text, '')`;

interface FoundRow {
  id: string;
  state: string;
}

/**
 * The organisation of this name and country: added when there is none yet, else the one that is there, as it is.
 * A name that folds to nothing (only punctuation) is refused, and so is one that a steward refused.
 */
export async function ensureOrganisation(sql: Sql, organisation: NewOrganisation, createdBy: string | null): Promise<string> {
  const nameKey = searchKey(organisation.name);
  if (!nameKey) throw invalidField('organisationName', 'malformed');
  const country = organisation.country ?? null;
  const acronym = organisation.acronym || null;
  const { name, lang, stakeholderGroup, sample = false, proposed = false } = organisation;
  const values = [
    newId(), name, nameKey, acronym, acronym && searchKey(acronym), lang, stakeholderGroup, country, sample, createdBy,
    proposed ? 'proposed' : 'confirmed',
  ];
  // Somebody may add the same between the look and the insert
  const found =
    (await one<FoundRow>(sql, SAME, [nameKey, country])) ??
    (await one<FoundRow>(sql, BY_ALIAS, [nameKey, country])) ??
    (await one<FoundRow>(sql, ADD, values)) ??
    (await one<FoundRow>(sql, SAME, [nameKey, country]))!;
  if (found.state === 'refused') throw invalidField('organisationName', 'organisation-refused');
  return found.id;
}

/** What a form says of an organisation: one that was found, or the particulars of one to add. */
export interface OrganisationChoice {
  organisationId?: string | null | undefined;
  organisationName?: string | undefined;
  organisationAcronym?: string | undefined;
  stakeholderGroup?: StakeholderGroup | null | undefined;
  organisationCountry?: Organisation['country'] | undefined;
}

/** The organisation that a form chose. @throws Refusal 422 when the found one is gone or the new one is not described */
export async function chosenOrganisation(sql: Sql, choice: OrganisationChoice, lang: Language, by: string): Promise<Organisation> {
  const { organisationId, organisationName: name, stakeholderGroup } = choice;
  if (organisationId) {
    const found = await organisationById(sql, organisationId);
    if (!found) throw invalidField('organisationName', 'unknown-organisation');
    return found;
  }
  if (!name) throw invalidField('organisationName', 'required');
  if (!stakeholderGroup) throw invalidField('stakeholderGroup', 'required');
  const acronym = choice.organisationAcronym ?? null;
  const id = await ensureOrganisation(sql, { name, acronym, stakeholderGroup, country: choice.organisationCountry ?? null, lang, proposed: true }, by);
  return (await organisationById(sql, id))!;
}

/** Says at once what `chosenOrganisation` would refuse later. @throws Refusal 422 */
export async function insistOnChoice(sql: Sql, { organisationId, organisationName: name }: OrganisationChoice): Promise<void> {
  if (organisationId && !(await organisationById(sql, organisationId))) throw invalidField('organisationName', 'unknown-organisation');
  if (!organisationId && !searchKey(name ?? '')) throw invalidField('organisationName', 'malformed');
}

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly db: Db,
    private readonly limits: Limits,
  ) {}

  async add(actor: Actor, input: OrganisationInput): Promise<Organisation> {
    insist(peoplePolicy.addOrganisation(actor));
    const { id: by, siteRole } = ownAccount(actor);
    await this.limits.take(ORGANISATION_BY_ACCOUNT, by);
    return this.db.write(actor, async (tx) => {
      const id = await ensureOrganisation(tx, { ...input, lang: actor.language, proposed: siteRole !== 'steward' }, by);
      return (await organisationById(tx, id))!;
    });
  }
}
