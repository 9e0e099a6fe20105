import type { Language } from '@minga/kernel/contract';
import { one, type Sql } from '@minga/kernel/server';
import type { Account, PersonCard, Profile, Standing } from '../contract';
import { ADMITTED, cardJoins, cardJson, photoSql } from './cards';
import { holds, restrictionIn } from './standing/restriction';

interface ProfileRow {
  card: PersonCard;
  organisation_id: string | null;
  acronym: string | null;
  organisation_lang: Language | null;
  title: string | null;
  state: 'claimed' | 'verified' | null;
  representative: boolean | null;
  earlier: NonNullable<Profile['earlier']>;
  bio: string | null;
  profile_lang: Language;
  languages: Profile['languages'];
  expertise: string[];
  photo_large: string | null;
  unlisted: boolean;
  created_at: Date;
}

interface AccountRow extends ProfileRow {
  email: string;
  site_role: 'member' | 'steward';
  language: Language;
  standing: Standing;
  standing_until: Date | null;
  restricted: boolean;
}

/** Whom the person spoke for before, latest first. A refused claim never was. */
const EARLIER = `coalesce((SELECT json_agg(json_build_object('organisationId', eo.id, 'organisation', eo.name, 'lang', eo.lang,
    'title', e.title, 'state', e.state, 'from', to_char(e.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD'),
    'until', to_char(e.until_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')) ORDER BY e.until_at DESC, e.id)
  FROM affiliation e JOIN organisation eo ON eo.id = e.organisation_id
  WHERE e.account_id = a.id AND e.until_at IS NOT NULL AND e.refused_at IS NULL), '[]')`;
const COLUMNS = `${cardJson('a')} AS card, a_o.id AS organisation_id, a_o.acronym, a_o.lang AS organisation_lang, a_f.title, a_f.state, a_f.representative, ${EARLIER} AS earlier,
  a.bio, a.profile_lang, a.languages, a.expertise, ${photoSql('a', 'large')} AS photo_large, a.unlisted, a.created_at`;
const FROM = `FROM account a ${cardJoins('a')}`;
const BY_HANDLE = `SELECT ${COLUMNS} ${FROM} WHERE a.handle = $1 AND a.erased_at IS NULL AND ${ADMITTED('a')}`;
const OF_PEOPLE = `SELECT ${COLUMNS} ${FROM} WHERE a.id = ANY($1::uuid[]) AND a.kind = 'person' AND a.erased_at IS NULL ORDER BY a.id`;
const BY_ID = `SELECT ${COLUMNS}, a.email, a.site_role, a.language, a.standing, a.standing_until, ${holds('a')} AS restricted ${FROM} WHERE a.id = $1 AND a.kind = 'person' AND a.erased_at IS NULL`;

function affiliationOf(row: ProfileRow): Profile['affiliation'] {
  if (!row.organisation_id) return null;
  return {
    organisationId: row.organisation_id,
    organisation: row.card.organisation!,
    acronym: row.acronym,
    lang: row.organisation_lang!,
    title: row.title!,
    state: row.state!,
    representative: row.representative === true,
  };
}

const profileOf = (row: ProfileRow): Profile => ({
  ...row.card,
  affiliation: affiliationOf(row),
  earlier: row.earlier,
  bio: row.bio ? { text: row.bio, lang: row.profile_lang } : null,
  languages: row.languages,
  expertise: row.expertise,
  photoLarge: row.photo_large,
  unlisted: row.unlisted,
  since: row.created_at.toISOString(),
});

/** A public profile; undefined when nobody, or nobody any more, has the handle. */
export async function profileByHandle(sql: Sql, handle: string): Promise<Profile | undefined> {
  const row = await one<ProfileRow>(sql, BY_HANDLE, [handle]);
  return row && profileOf(row);
}

/** The profiles of many at once; who is gone is left out. */
export const profilesOf = async (sql: Sql, ids: readonly string[]): Promise<Profile[]> => (await sql.query<ProfileRow & Record<string, unknown>>(OF_PEOPLE, [ids])).map(profileOf);

/** Somebody's own view of their account. */
export async function accountById(sql: Sql, id: string): Promise<Account | undefined> {
  const row = await one<AccountRow>(sql, BY_ID, [id]);
  if (!row) return undefined;
  const { email, site_role: siteRole, language } = row;
  return { id, email, siteRole, language, profile: profileOf(row), createdAt: row.created_at.toISOString(), restriction: row.restricted ? restrictionIn(row) : null };
}
