import { isSteward, notFound } from '@minga/kernel/contract';
import { cursorOf, one, type AccountActor, type Db, type Sql, type SubjectRegistry } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson, cardsOf } from '@minga/people/server';
import { canReview, type CannedReason, type FlagReason, type ReviewAct, type ReviewCaseView, type ReviewFlag, type ReviewNote } from '../../contract';
import { offersFor } from './offers';
import { moderatedGroups, queueRooms } from './queue.queries';
import { factsOf, ITEM_COLUMNS, ITEM_FROM, rowOf, type ItemRecord } from './review.rows';

const ITEM = `SELECT ${ITEM_COLUMNS} ${ITEM_FROM} WHERE i.id = $2`;
const FLAGS = `SELECT f.id, f.reason, f.text, f.lang, f.at, CASE WHEN a.id IS NOT NULL THEN ${cardJson('a')} END AS by
  FROM flag f LEFT JOIN account a ON a.id = f.account_id ${cardJoins('a')} WHERE f.item_id = $1 AND f.state <> 'withdrawn' ORDER BY f.at, f.id`;
const NOTES = `SELECT n.id, n.act, n.canned, n.text, n.at, n.answer, CASE WHEN a.id IS NOT NULL THEN ${cardJson('a')} END AS by
  FROM moderation_act n LEFT JOIN account a ON a.id = n.by_id ${cardJoins('a')} WHERE n.item_id = $1 ORDER BY n.at, n.id`;
/** Where a steward may move things to: every group that is no private one. */
const ALL_GROUPS = `SELECT id, name FROM working_group WHERE visibility <> 'private' ORDER BY name, id LIMIT 200`;

interface FlagRecord {
  id: string;
  reason: FlagReason;
  text: string;
  lang: string;
  at: Date;
  by: PersonCard | null;
}

interface NoteRecord {
  id: string;
  act: ReviewAct;
  canned: CannedReason | null;
  text: string;
  at: Date;
  answer: string | null;
  by: PersonCard | null;
}

const flagOf = ({ at, ...flag }: FlagRecord): ReviewFlag => ({ ...flag, at: at.toISOString() });
const noteOf = ({ at, ...note }: NoteRecord): ReviewNote => ({ ...note, at: at.toISOString() });

/** The item, if the reader decides about it. @throws Refusal 404 */
async function itemFor(sql: Sql, actor: AccountActor, id: string): Promise<ItemRecord> {
  const item = await one<ItemRecord>(sql, ITEM, [actor.id, id]);
  if (!item) throw notFound();
  insist(canReview(actor, 'view', factsOf(item)));
  return item;
}

/** The subject as the reader may open and read it. What it says is part of the case, whoever may see it elsewhere. */
async function subjectOf(subjects: SubjectRegistry, sql: Sql, actor: AccountActor, { subject_type, subject_id, group_id }: ItemRecord) {
  const kind = subjects.get(subject_type);
  // It went to another group, and the queue has not followed it yet: its words are for those who moderate there
  if (group_id && ((await kind?.group?.(sql, [subject_id]))?.get(subject_id) ?? group_id) !== group_id) return { address: null, content: null };
  const card = (await kind?.cards(sql, [subject_id]))?.get(subject_id);
  const seen = card && (actor.audiences.includes(card.audience) || isSteward(actor));
  return { address: seen ? card.address : null, content: (await kind?.contents?.(sql, [subject_id]))?.get(subject_id) ?? null };
}

/** One case in full. @throws Refusal 404 */
export function reviewCase(db: Db, subjects: SubjectRegistry, actor: AccountActor, id: string): Promise<ReviewCaseView> {
  return db.snapshot(async (sql) => {
    const item = await itemFor(sql, actor, id);
    const groups = await moderatedGroups(sql, actor);
    const facts = factsOf(item);
    const offers = item.ending ? [] : await offersFor(subjects, sql, actor, item);
    const targets = !offers.includes('move') ? [] : isSteward(actor) ? await sql.query<{ id: string; name: string }>(ALL_GROUPS, []) : groups;
    const { ending, ended_at, ended_by } = item;
    return {
      cursor: await cursorOf(sql, queueRooms(actor, groups)),
      item: rowOf(item),
      author: item.author_id ? ((await cardsOf(sql, [item.author_id])).get(item.author_id) ?? null) : null,
      ...(await subjectOf(subjects, sql, actor, item)),
      flags: (await sql.query<FlagRecord>(FLAGS, [id])).map(flagOf),
      notes: (await sql.query<NoteRecord>(NOTES, [id])).map(noteOf),
      offers,
      canEscalate: canReview(actor, 'escalate', facts).allowed,
      targets: targets.filter((group) => group.id !== item.group_id).map((group) => ({ id: group.id, name: group.name })),
      ending: ending && { as: ending, by: ended_by, at: ended_at!.toISOString() },
    };
  });
}
