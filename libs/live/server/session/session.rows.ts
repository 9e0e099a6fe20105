import { addressPart, type Language } from '@minga/kernel/contract';
import { groupFactsSql } from '@minga/groups/server';
import type { GroupFacts } from '@minga/groups/contract';
import { UNSEEN_MS, type QueueMode, type SessionFacts, type SessionKind, type SessionRole, type SessionState, type SessionVisibility } from '../../contract';

/** A session's row with what the policy needs of the actor, as `FIND_SESSION` reads it. */
export interface SessionRow {
  id: string;
  group_id: string | null;
  maker_id: string | null;
  title: string;
  purpose: string;
  lang: Language;
  kind: SessionKind;
  state: SessionState;
  visibility: SessionVisibility;
  audience: string;
  /** What it is about, where that is of another slice: then it has no group. */
  about_type: string | null;
  about_id: string | null;
  starts_at: Date;
  time_zone: string;
  minutes: number;
  place: string;
  call_url: string;
  languages: string[];
  links: string[];
  capacity: number | null;
  speak_seconds: number;
  queue_mode: QueueMode;
  queue_closed: boolean;
  locked: boolean;
  anonymous_questions: boolean;
  chat_slow_seconds: number;
  started_at: Date | null;
  running_since: Date | null;
  spent_ms: number;
  ended_at: Date | null;
  sequence: number;
  revision: number;
  sample: boolean;
  changed_at: Date;
  roles: SessionRole[];
  facts: GroupFacts | null;
  removed: boolean;
  /** In the room, and not heard of for a while; null: not in it. */
  unheard: boolean | null;
}

const PLAIN = ['id', 'group_id', 'maker_id', 'title', 'purpose', 'lang', 'kind', 'state', 'visibility', 'audience', 'about_type', 'about_id', 'starts_at', 'time_zone', 'minutes', 'place', 'call_url',
  'languages', 'links', 'capacity', 'speak_seconds', 'queue_mode', 'queue_closed', 'locked', 'anonymous_questions', 'chat_slow_seconds', 'started_at', 'running_since',
  'ended_at', 'sequence', 'revision', 'sample', 'changed_at'];

/** Columns of the session and of the actor's part in it. Alias `s`, its group `g` (left join), the actor's id or null as `$2`. */
export const SESSION_COLUMNS = `${PLAIN.map((name) => `s.${name}`).join(', ')}, s.spent_ms::float8 AS spent_ms,
  ARRAY(SELECT role FROM live_role WHERE session_id = s.id AND account_id = $2::uuid ORDER BY role) AS roles,
  CASE WHEN g.id IS NOT NULL THEN ${groupFactsSql('g', '$2')} END AS facts,
  EXISTS (SELECT FROM live_removal WHERE session_id = s.id AND account_id = $2::uuid AND lifted_at IS NULL) AS removed,
  (SELECT leaving_at IS NOT NULL OR seen_at < clock_timestamp() - make_interval(secs => ${UNSEEN_MS / 2_000}) FROM live_stay WHERE session_id = s.id AND account_id = $2::uuid AND left_at IS NULL) AS unheard`;
export const FROM_SESSION = 'FROM live_session s LEFT JOIN working_group g ON g.id = s.group_id';

export const sessionFacts = ({ state, audience, roles, facts, removed, locked, unheard }: SessionRow): SessionFacts => ({
  state, audience, roles, group: facts, removed, locked, present: unheard !== null,
});

/** Path of a session's page. */
export const sessionAddress = (id: string, title: string): string => `/s/${addressPart(id, title)}`;
