import { Injectable } from '@nestjs/common';
import { invalidField, rooms } from '@minga/kernel/contract';
import { Db, one, roomSeq, type Actor, type Sql } from '@minga/kernel/server';
import type { PersonView, Profile, ProfileInput } from '../contract';
import { accountWords } from './accounts.rows';
import { affiliate } from './affiliations/affiliate';
import { announceProfile } from './announce';
import { chosenOrganisation } from './organisations.service';
import { ownAccount, profileFor } from './people.access';

const CURRENT = `SELECT a.name, a.handle, a.bio, a.profile_lang, a.languages, a.expertise, a.country, a.language,
    f.organisation_id, f.title
  FROM account a LEFT JOIN affiliation f ON f.account_id = a.id AND f.until_at IS NULL WHERE a.id = $1 FOR UPDATE OF a`;
const UPDATE = `UPDATE account SET name = $2, bio = $3, profile_lang = $4, languages = $5::jsonb, expertise = $6::text[], country = $7,
  words = to_tsvector('simple', $8) WHERE id = $1`;

interface CurrentRow {
  name: string;
  handle: string;
  bio: string | null;
  profile_lang: string;
  languages: unknown;
  expertise: string[];
  country: string | null;
  language: string;
  organisation_id: string | null;
  title: string | null;
}

/** What was given, else what is there: a field that is left out stays, one that is given as null or empty is emptied. */
const kept = <T>(given: T | undefined, current: T): T => (given === undefined ? current : given);

async function changeAccount(sql: Sql, id: string, current: CurrentRow, input: ProfileInput): Promise<void> {
  const name = kept(input.name, current.name);
  await sql.query(UPDATE, [
    id,
    name,
    kept(input.bio, current.bio ?? '') || null,
    kept(input.bioLanguage, current.profile_lang),
    JSON.stringify(kept(input.languages, current.languages)),
    kept(input.expertise, current.expertise),
    kept(input.country, current.country),
    accountWords(name, current.handle),
  ]);
}

const changesAffiliation = (input: ProfileInput): boolean => Boolean(input.organisationId || input.organisationName || input.title);

@Injectable()
export class ProfileService {
  constructor(private readonly db: Db) {}

  async view(actor: Actor, handle: string): Promise<PersonView> {
    return this.db.snapshot(async (sql) => {
      const profile = await profileFor(sql, actor, handle);
      const room = rooms.person(profile.id);
      return { cursor: { [room]: await roomSeq(sql, room) }, profile };
    });
  }

  /** @throws Refusal 422 naming the field */
  async update(actor: Actor, input: ProfileInput): Promise<Profile> {
    const { id, language } = ownAccount(actor);
    return this.db.write(actor, async (tx) => {
      const current = (await one<CurrentRow>(tx, CURRENT, [id]))!;
      await changeAccount(tx, id, current, input);
      if (changesAffiliation(input)) {
        const organisationId = await this.organisationFor(tx, id, current, input, language);
        const title = input.title ?? current.title;
        if (!title) throw invalidField('title', 'required');
        await affiliate(tx, { accountId: id, organisationId, title, lang: language });
      }
      return announceProfile(tx, id);
    });
  }

  private async organisationFor(sql: Sql, id: string, current: CurrentRow, input: ProfileInput, language: Parameters<typeof chosenOrganisation>[2]): Promise<string> {
    const chosen = input.organisationId || input.organisationName;
    if (!chosen && current.organisation_id) return current.organisation_id;
    return (await chosenOrganisation(sql, input, language, id)).id;
  }
}
