import { isSteward } from '@minga/kernel/contract';
import type { AccountActor } from '@minga/kernel/server';
import { groupAddress } from '@minga/groups/server';
import type { Role, Visibility } from '@minga/groups/contract';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import type { Desk, Ending, FlagReason, ReviewFacts, ReviewGroup, ReviewKind, ReviewRow } from '../../contract';

/** An item as views show it, with the facts of the policy. */
export interface ItemRecord {
  id: string;
  number: number;
  kind: ReviewKind;
  subject_type: string;
  subject_id: string;
  title: string;
  lang: string;
  group_id: string | null;
  group_name: string | null;
  visibility: Visibility | null;
  role: Role | null;
  author_id: string | null;
  flags: number;
  reasons: FlagReason[];
  held_for: string | null;
  opened_at: Date;
  desk: Desk;
  escalated_at: Date | null;
  claim: PersonCard | null;
  claimed_until: Date | null;
  ending: Ending | null;
  ended_at: Date | null;
  ended_by: PersonCard | null;
}

/** Columns of an `ItemRecord` over `ITEM_FROM`; `$1` is the reader's account. */
export const ITEM_COLUMNS = `i.id, i.number::int AS number, i.kind, i.subject_type, i.subject_id, i.title, i.lang, i.group_id, g.name AS group_name,
  g.visibility, m.role, i.author_id, i.held_for, i.opened_at, i.desk, i.escalated_at, i.claimed_until, i.ending, i.ended_at,
  (SELECT count(*)::int FROM flag f WHERE f.item_id = i.id AND f.account_id IS NOT NULL AND f.state <> 'withdrawn') AS flags,
  ARRAY(SELECT DISTINCT f.reason FROM flag f WHERE f.item_id = i.id AND f.state <> 'withdrawn' ORDER BY f.reason) AS reasons,
  CASE WHEN i.claimed_until > now() AND c.id IS NOT NULL THEN ${cardJson('c')} END AS claim,
  CASE WHEN e.id IS NOT NULL THEN ${cardJson('e')} END AS ended_by`;
export const ITEM_FROM = `FROM review_item i LEFT JOIN working_group g ON g.id = i.group_id
  LEFT JOIN membership m ON m.group_id = i.group_id AND m.account_id = $1
  LEFT JOIN account c ON c.id = i.claimed_by ${cardJoins('c')} LEFT JOIN account e ON e.id = i.ended_by ${cardJoins('e')}`;

/** `canReview(…, 'view')` for lists: `$1` is the reader's account, `$2` whether they are a steward. Held equal by a spec. */
export const VISIBLE = `i.author_id IS DISTINCT FROM $1 AND (
  ($2 AND (i.desk = 'stewards' OR g.visibility <> 'private'))
  OR (i.desk IN ('chairs', 'moderators') AND m.role = 'chair')
  OR (i.desk = 'moderators' AND m.role = 'moderator'))`;

export const readerOf = (actor: AccountActor): [string, boolean] => [actor.id, isSteward(actor)];

export const factsOf = (row: Pick<ItemRecord, 'desk' | 'visibility' | 'role' | 'author_id' | 'ending'>): ReviewFacts => ({
  desk: row.desk,
  visibility: row.visibility,
  role: row.role,
  authorId: row.author_id,
  ended: row.ending !== null,
});

export const groupOf = ({ group_id: id, group_name: name }: Pick<ItemRecord, 'group_id' | 'group_name'>): ReviewGroup | null =>
  id && name !== null ? { id, name, address: groupAddress(id, name) } : null;

export const rowOf = (row: ItemRecord): ReviewRow => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  subjectType: row.subject_type,
  title: row.title,
  lang: row.lang,
  group: groupOf(row),
  flags: row.flags,
  reasons: row.reasons,
  heldFor: row.held_for,
  openedAt: row.opened_at.toISOString(),
  desk: row.desk,
  escalated: row.escalated_at !== null,
  claim: row.claim && { by: row.claim, until: row.claimed_until!.toISOString() },
});
