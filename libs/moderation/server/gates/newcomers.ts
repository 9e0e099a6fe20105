import { one, type AccountActor, type SiteSettingsStore, type Sql } from '@minga/kernel/server';
import { firstDays, firstPosts, trustGovernments } from './settings';

/** What the gates know of an account. */
export interface Standing {
  days: number;
  posts: number;
  sample: boolean;
  verifiedGovernment: boolean;
  /** Moderates or chairs the group in question. */
  moderates: boolean;
}

const STANDING = `SELECT extract(epoch FROM now() - a.created_at) / 86400 AS days, coalesce(k.posts, 0) AS posts, a.sample,
    EXISTS (SELECT FROM affiliation f JOIN organisation o ON o.id = f.organisation_id
      WHERE f.account_id = a.id AND f.until_at IS NULL AND f.state = 'verified' AND o.stakeholder_group = 'government') AS "verifiedGovernment",
    EXISTS (SELECT FROM membership m WHERE m.group_id = $2 AND m.account_id = a.id AND m.role IN ('chair', 'moderator')) AS moderates
  FROM account a LEFT JOIN gate_account k ON k.account_id = a.id WHERE a.id = $1`;

export async function standingOf(sql: Sql, accountId: string, groupId: string | null): Promise<Standing> {
  const row = await one<Standing & { days: string }>(sql, STANDING, [accountId, groupId]);
  if (!row) throw new Error(`Account ${accountId} is not there`);
  return { ...row, days: Number(row.days) };
}

/** The site's stewards, the group's moderators and, unless stewards decide otherwise, verified governments are not held. */
export const isTrusted = (settings: SiteSettingsStore, actor: AccountActor, standing: Standing): boolean =>
  actor.siteRole === 'steward' || standing.moderates || standing.sample || (standing.verifiedGovernment && settings.get(trustGovernments));

/** New until it has lasted or has posts enough. */
export const isNewcomer = (settings: SiteSettingsStore, { days, posts }: Standing): boolean => days < settings.get(firstDays) && posts < settings.get(firstPosts);

/** For limits outside of any group. */
export async function isNew(sql: Sql, settings: SiteSettingsStore, actor: AccountActor): Promise<boolean> {
  const standing = await standingOf(sql, actor.id, null);
  return !isTrusted(settings, actor, standing) && isNewcomer(settings, standing);
}
