import { invalidField } from '@minga/kernel/contract';
import { one, type Tx } from '@minga/kernel/server';
import type { OrganisationChange, OrganisationFacts } from '../../contract';
import { searchKey } from '../search-key';
import { refreshWords } from './words';

const SAME = `SELECT 1 AS taken FROM organisation WHERE name_key = $2 AND coalesce(country, '') = coalesce($3::text, '') AND id <> $1`;
const CHANGE = `UPDATE organisation SET name = $2, name_key = $3, acronym = $4, acronym_key = $5, stakeholder_group = $6, country = $7 WHERE id = $1`;
const KEEP_NAME = `INSERT INTO organisation_alias (organisation_id, name, name_key, lang) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`;
const DROP_ALIAS = 'DELETE FROM organisation_alias WHERE organisation_id = $1 AND name_key = $2';

const UNIQUE_VIOLATION = '23505';

type Names = Pick<OrganisationFacts, 'name' | 'acronym' | 'stakeholderGroup' | 'country'>;

const kept = <T>(given: T | undefined, current: T): T => (given === undefined ? current : given);

const taken = () => invalidField('name', 'organisation-exists');

/** Somebody may have added the same name meanwhile: the unique key says so. */
async function write(tx: Tx, id: string, after: Names, nameKey: string): Promise<void> {
  const { name, acronym, stakeholderGroup, country } = after;
  try {
    await tx.query(CHANGE, [id, name, nameKey, acronym, acronym && searchKey(acronym), stakeholderGroup, country]);
  } catch (error) {
    throw (error as { code?: string }).code === UNIQUE_VIOLATION ? taken() : error;
  }
}

/** Gives an organisation another name, acronym, stakeholder group or country. A name that goes stays as another one. */
export async function reclassify(tx: Tx, before: OrganisationFacts, input: OrganisationChange): Promise<Names> {
  const after: Names = {
    name: kept(input.name, before.name),
    acronym: kept(input.acronym, before.acronym ?? '') || null,
    stakeholderGroup: kept(input.stakeholderGroup, before.stakeholderGroup),
    country: kept(input.country, before.country),
  };
  const nameKey = searchKey(after.name);
  if (!nameKey) throw invalidField('name', 'malformed');
  if (await one(tx, SAME, [before.id, nameKey, after.country])) throw taken();
  await write(tx, before.id, after, nameKey);
  const earlierKey = searchKey(before.name);
  if (earlierKey !== nameKey) await tx.query(KEEP_NAME, [before.id, before.name, earlierKey, before.lang]);
  await tx.query(DROP_ALIAS, [before.id, nameKey]);
  await refreshWords(tx, before.id);
  return after;
}
