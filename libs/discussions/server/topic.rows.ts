import type { Language } from '@minga/kernel/contract';
import { groupFactsSql } from '@minga/groups/server';
import type { GroupFacts } from '@minga/groups/contract';
import { topicAddress, type TopicFacts, type TopicKind, type TopicState } from '../contract';

/** A topic with the facts of the policy for one actor: what every access begins with. */
export interface TopicFound {
  id: string;
  group_id: string;
  audience: string;
  kind: TopicKind;
  title: string;
  lang: Language;
  tags: string[];
  excerpt: string;
  pinned: boolean;
  locked: boolean;
  archived: boolean;
  locked_reason: string | null;
  slow_minutes: number;
  /** Of the group. */
  group_slow: number;
  accepted_post_id: string | null;
  accepted_position: number | null;
  opened_by: string;
  opened_at: Date;
  group_facts: GroupFacts;
}

/** A topic without what access needs, as lists read it. */
export type StateFound = Omit<TopicFound, 'group_facts' | 'group_slow'>;

const STATE = `t.id, t.group_id, t.audience, t.kind, t.title, t.lang, t.tags, t.excerpt, l.pinned, t.locked, t.archived, t.locked_reason, t.slow_minutes,
  t.accepted_post_id, t.accepted_position, t.opened_by, t.opened_at`;

/** Columns of a `TopicFound`; `account` is the parameter with the actor's account id or null. */
export const topicColumns = (account: string): string => `${STATE}, g.slow_minutes AS group_slow, ${groupFactsSql('g', account)} AS group_facts`;
/** The same without facts, for lists. */
export const TOPIC_STATE_COLUMNS = STATE;
export const TOPIC_JOINS = 'JOIN topic_listing l ON l.topic_id = t.id JOIN working_group g ON g.id = t.group_id';

export const factsOf = (row: TopicFound): TopicFacts => ({
  audience: row.audience,
  posting: row.group_facts.posting,
  role: row.group_facts.role,
  sanction: row.group_facts.sanction,
  kind: row.kind,
  locked: row.locked,
  archived: row.archived,
  openedById: row.opened_by,
});

export const stateOf = (row: StateFound): TopicState => ({
  title: row.title,
  lang: row.lang,
  kind: row.kind,
  tags: row.tags,
  excerpt: row.excerpt,
  address: topicAddress(row.id, row.title),
  pinned: row.pinned,
  locked: row.locked,
  archived: row.archived,
  lockedReason: row.locked_reason,
  slowMinutes: row.slow_minutes,
  accepted: row.accepted_post_id ? { postId: row.accepted_post_id, position: row.accepted_position! } : null,
});
