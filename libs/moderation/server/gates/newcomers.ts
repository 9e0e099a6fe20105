import { one, type AccountActor, type SiteSettingsStore, type Sql } from '@minga/kernel/server';
import { firstDays, firstPosts, trustGovernments } from './settings';

/** What the gates know of an account. */
export interface Standing {
  days: number;
  posts: number;
  /** Not held: the site's stewards, the group's moderators and, unless stewards decide otherwise, verified governments. */
  trusted: boolean;
}

/** Of account $1 in group $2 (or null); $3: verified governments are trusted. */
export const STANDING = `SELECT (extract(epoch FROM now() - a.created_at) / 86400)::float8 AS days, coalesce(k.posts, 0) AS posts,
    a.site_role = 'steward' OR a.sample
    OR EXISTS (SELECT FROM membership m WHERE m.group_id = $2 AND m.account_id = a.id AND m.role IN ('chair', 'moderator'))
    OR $3 AND EXISTS (SELECT FROM affiliation f JOIN organisation o ON o.id = f.organisation_id
      WHERE f.account_id = a.id AND f.until_at IS NULL AND f.state = 'verified' AND o.stakeholder_group = 'government') AS trusted
  FROM account a LEFT JOIN gate_account k ON k.account_id = a.id WHERE a.id = $1`;

/** The parameters of `STANDING`. */
export const standingOf = (settings: SiteSettingsStore, { id }: AccountActor, groupId: string | null): unknown[] => [id, groupId, settings.get(trustGovernments)];

/** New until it has lasted or has posts enough. */
export const isNewcomer = (settings: SiteSettingsStore, { days, posts, trusted }: Standing): boolean =>
  !trusted && days < settings.get(firstDays) && posts < settings.get(firstPosts);

/** For limits outside of any group. */
export async function isNew(sql: Sql, settings: SiteSettingsStore, actor: AccountActor): Promise<boolean> {
  const standing = await one<Standing>(sql, STANDING, standingOf(settings, actor, null));
  return standing !== undefined && isNewcomer(settings, standing);
}
