import type { Language } from '@minga/kernel/contract';
import type { SessionKind, SessionRole, SessionState } from '../../contract';

/** A session as the sample network brings it. Accounts and its group by id; minutes count from its start, negative ones before it. */
export interface GivenSession {
  /** Null: the whole network's. */
  group: { id: string } | null;
  by: string;
  title: string;
  purpose: string;
  lang: Language;
  kind: SessionKind;
  state: SessionState;
  /** From now to its start; negative: it began so long ago. */
  startsInMinutes: number;
  /** Of a paused one: minutes from its start to the pause. */
  pausedAfter?: number;
  /** To the whole hour, as people call meetings; not for what goes on now. */
  wholeHour?: boolean;
  timeZone: string;
  minutes: number;
  place?: string;
  capacity?: number;
  items: readonly { title: string; note?: string; minutes: number; from?: number; until?: number }[];
  roles: readonly { account: string; role: SessionRole }[];
  signedUp: readonly string[];
  /** Who was in the room; without `until` they are. */
  present?: readonly { account: string; from: number; until?: number; organisation?: string }[];
  turns?: readonly { account: string; item: number; from: number; seconds: number }[];
  hands?: readonly { account: string; at: number }[];
  questions?: readonly { by: string; text: string; item: number; at: number; answer?: string; votes: readonly string[] }[];
  polls?: readonly { question: string; options: readonly string[]; item: number; at: number; until?: number; votes: readonly { by: string; choice: number }[] }[];
  messages?: readonly { by: string; text: string; lang: Language; at: number }[];
  minuteLines?: readonly { item: number; at: number; kind: 'note' | 'decision' | 'action'; text: string; who?: string; dueDays?: number }[];
  cancelledFor?: string;
  /** The sentence under the title of its published report; for `reported`. */
  lead?: string;
}
