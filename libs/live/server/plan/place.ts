import { forbidden, type AudienceKey, type SubjectRef } from '@minga/kernel/contract';
import { one, type Actor, type SubjectRegistry, type Tx } from '@minga/kernel/server';
import { groupFor } from '@minga/groups/server';
import type { Visibility } from '@minga/groups/contract';
import { convenes, type SessionPlan, type SessionVisibility } from '../../contract';
import { meetingAbout, visibilityOf } from '../about/about';
import type { SessionRow } from '../session/session.rows';
import { audienceOf } from './audience';

/** Where a session is called: in a group, for the whole network, or about something, whose it is then. */
export interface Place {
  groupId: string | null;
  visibility: Visibility | null;
  /** The group's own. */
  audience: AudienceKey | null;
  about?: { ref: SubjectRef; audience: AudienceKey };
}
const NETWORK: Place = { groupId: null, visibility: null, audience: null };
const GROUP = 'SELECT audience FROM working_group WHERE id = $1';

export interface Where {
  groupId: string | null;
  about?: SubjectRef | undefined;
}

/** Where it is to be called, if the actor may call sessions there. @throws Refusal 404, 403 */
export async function placeFor(tx: Tx, subjects: SubjectRegistry, actor: Actor, { groupId, about }: Where): Promise<Place> {
  if (about) return { ...NETWORK, about: await meetingAbout(tx, subjects, actor, about) };
  const group = groupId === null ? null : await groupFor(tx, actor, groupId, 'view');
  if (!convenes(actor, group?.facts ?? null)) throw forbidden('session-conveners-only');
  return group ? { groupId, visibility: group.facts.visibility, audience: group.audience } : NETWORK;
}

/** Where a session was called. */
export async function placeOf(tx: Tx, row: SessionRow): Promise<Place> {
  if (row.about_type && row.about_id) return { ...NETWORK, about: { ref: { type: row.about_type, id: row.about_id }, audience: row.audience } };
  if (!row.group_id) return NETWORK;
  const { audience } = (await one<{ audience: AudienceKey }>(tx, GROUP, [row.group_id]))!;
  return { groupId: row.group_id, visibility: row.facts!.visibility, audience };
}

/** Who sees a session of this plan there. */
export const seenAt = ({ about, audience }: Place, { visibility }: Pick<SessionPlan, 'visibility'>): AudienceKey => about?.audience ?? audienceOf(visibility, audience);

/** What is about something is for those whom that is for, whatever the plan says. */
export const planAt = ({ about }: Place, plan: SessionPlan): SessionPlan => (about ? { ...plan, visibility: visibilityOf(about.audience) satisfies SessionVisibility } : plan);
