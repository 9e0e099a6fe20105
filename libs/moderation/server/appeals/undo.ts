import type { SubjectRegistry, Tx } from '@minga/kernel/server';
import type { SanctionsService } from '@minga/groups/server';
import type { ActRow } from '../sanctions/acts-about';
import type { SiteSanctionsService } from '../sanctions/sanctions.service';

export interface Undoers {
  subjects: SubjectRegistry;
  site: SiteSanctionsService;
  groups: SanctionsService;
}

/** Acts that took a text out of sight. */
const HIDING: ReadonlySet<string> = new Set(['post.hidden', 'post.deleted', 'topic.hidden', 'topic.deleted', 'live-message.hidden']);
const IN_GROUP: Readonly<Record<string, 'silenced' | 'banned'>> = { 'group.member-silenced': 'silenced', 'group.member-banned': 'banned' };

/**
 * Undoes what an appeal was granted against, as far as that can be done by itself: a sanction is lifted, a text shown again,
 * who was taken out of a session let in.
 * What else there is to mend (a topic's place, an edit) the answer says.
 */
export async function undo(tx: Tx, { subjects, site, groups }: Undoers, act: ActRow, reason: string): Promise<void> {
  const { facts, group_id: groupId, subject_id: subjectId, subject_type: type } = act;
  const sanctionId = facts['sanctionId'];
  if (act.act.startsWith('account.') && typeof sanctionId === 'string') return site.liftIn(tx, sanctionId, reason);
  const kind = IN_GROUP[act.act];
  if (kind && groupId && subjectId) return groups.liftIn(tx, groupId, subjectId, kind, reason);
  const removed = facts['accountId'];
  if (act.act === 'session.remove' && type && subjectId && typeof removed === 'string') return subjects.get(type)?.acts?.letIn?.(tx, subjectId, removed);
  if (HIDING.has(act.act) && type && subjectId) await subjects.get(type)?.acts?.restore?.(tx, subjectId);
}
