import { newId, rooms, type SubjectRef } from '@minga/kernel/contract';
import { one, type Tx } from '@minga/kernel/server';
import type { Role, Visibility } from '@minga/groups/contract';
import type { Claim, Desk, Ending, ReviewKind } from '../../contract';
import { tell } from '../events';
import type { SubjectFacts } from './subject-facts';

/** An item with what its rooms and its policy need; read with its row locked. */
export interface ItemFound {
  id: string;
  number: number;
  kind: ReviewKind;
  subject_type: string;
  subject_id: string;
  group_id: string | null;
  desk: Desk;
  author_id: string | null;
  title: string;
  lang: string;
  held_for: string | null;
  opened_at: Date;
  claimed_by: string | null;
  claimed_until: Date | null;
  claimed_name: string | null;
  ending: Ending | null;
  ended_by_name: string | null;
  visibility: Visibility | null;
  /** The author's part in the group, and whether they are a steward: then they are in the queue's room too. */
  author_role: Role | null;
  author_steward: boolean;
}

const COLUMNS = `i.*, i.number::int AS number, g.visibility,
  CASE WHEN i.claimed_until > now() THEN (SELECT name FROM account WHERE id = i.claimed_by) END AS claimed_name,
  (SELECT name FROM account WHERE id = i.ended_by) AS ended_by_name,
  (SELECT role FROM membership WHERE group_id = i.group_id AND account_id = i.author_id) AS author_role,
  coalesce((SELECT site_role = 'steward' FROM account WHERE id = i.author_id), false) AS author_steward`;
const FIND = `SELECT ${COLUMNS} FROM review_item i LEFT JOIN working_group g ON g.id = i.group_id WHERE i.id = $1 FOR UPDATE OF i`;
const FIND_OPEN = `SELECT ${COLUMNS} FROM review_item i LEFT JOIN working_group g ON g.id = i.group_id
  WHERE i.subject_type = $1 AND i.subject_id = $2 AND i.ended_at IS NULL FOR UPDATE OF i`;
const OPEN = `INSERT INTO review_item (id, kind, subject_type, subject_id, group_id, desk, author_id, title, lang, held_for, opened_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (subject_type, subject_id) WHERE ended_at IS NULL DO NOTHING`;

export const subjectOf = ({ subject_type: type, subject_id: id }: Pick<ItemFound, 'subject_type' | 'subject_id'>): SubjectRef => ({ type, id });

/** The item with this id; its row stays locked to the end of the transaction. */
export const lockedItem = (tx: Tx, id: string): Promise<ItemFound | undefined> => one<ItemFound>(tx, FIND, [id]);

/** The item of a subject that waits; locked. */
export const openItemOf = (tx: Tx, { type, id }: SubjectRef): Promise<ItemFound | undefined> => one<ItemFound>(tx, FIND_OPEN, [type, id]);

export interface NewItem {
  kind: ReviewKind;
  heldFor?: string;
  at?: Date;
}

/** The item of a subject: the one that waits, or a new one. Two at once make one. */
export async function openItem(tx: Tx, facts: SubjectFacts, { kind, heldFor, at = new Date() }: NewItem): Promise<ItemFound> {
  const { ref } = facts.card;
  const { groupId, desk, authorId, title, lang } = facts;
  await tx.query(OPEN, [newId(), kind, ref.type, ref.id, groupId, desk, authorId, title, lang, heldFor ?? null, at.toISOString()]);
  return (await openItemOf(tx, ref))!;
}

/** Rooms in which an item is spoken of, and whether everybody in the room may see it. */
function roomsOf(item: ItemFound): { room: string; open: boolean }[] {
  const { group_id: groupId, desk, visibility, author_role: role, author_steward: steward } = item;
  const moderates = role === 'chair' || role === 'moderator';
  const own = groupId ? [{ room: rooms.moderation(groupId), open: desk === 'moderators' && !moderates }] : [];
  return desk === 'stewards' || visibility !== 'private' ? [...own, { room: rooms.siteModeration(), open: !steward }] : own;
}

/** Something about an item is other than it was. */
export function tellMoved(tx: Tx, item: ItemFound): void {
  for (const { room } of roomsOf(item)) tell(tx, room, 'review.moved', { itemId: item.id }, subjectOf(item));
}

/** Who has it before them, for those who may know what it is; the others' rooms hear that it moved. */
export function tellClaim(tx: Tx, item: ItemFound, claim: Claim | null): void {
  for (const { room, open } of roomsOf(item)) {
    if (open) tell(tx, room, 'review.claimed', { itemId: item.id, claim }, subjectOf(item));
    else tell(tx, room, 'review.moved', { itemId: item.id }, subjectOf(item));
  }
}
