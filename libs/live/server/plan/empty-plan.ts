import type { Language } from '@minga/kernel/contract';
import type { SubjectMeeting } from '@minga/kernel/server';
import { isZone, PURPOSE_LENGTH, SPEAK_SECONDS, TITLE_LENGTH, USUAL_MINUTES, visibilitiesIn, type PlanInput, type SessionPlan } from '../../contract';
import type { Visibility } from '@minga/groups/contract';

const DAY_MS = 86_400_000;
/** Time enough to invite. */
const USUAL_DAYS_AHEAD = 7;

export interface PlanStart {
  groupId: string | null;
  /** Of its group; null for the whole network's. */
  group: Visibility | null;
  lang: Language;
  /** The maker's handle: who calls a session moderates it until somebody else is named. */
  handle: string;
  zone?: string | undefined;
}

/** What a new session begins with. */
export const emptyPlan = ({ groupId, group, lang, handle, zone }: PlanStart): SessionPlan => ({
  groupId, title: '', purpose: '', lang, kind: 'meeting', visibility: visibilitiesIn(group)[0]!, day: new Date(Date.now() + USUAL_DAYS_AHEAD * DAY_MS).toISOString().slice(0, 10),
  time: '10:00', timeZone: zone && isZone(zone) ? zone : 'UTC', minutes: USUAL_MINUTES, place: '', callUrl: '', languages: [lang], links: [], capacity: null,
  speakSeconds: SPEAK_SECONDS, queueMode: 'balanced', anonymousQuestions: false, items: [], moderators: [handle], rapporteurs: [], captioners: [], speakers: [], invited: [],
});

/** What a meeting about something begins with. @param handles of those whom it concerns */
export const meetingPlan = (start: SessionPlan, { title, purpose, lang, languages, agenda }: SubjectMeeting, handles: readonly string[]): SessionPlan => ({
  ...start, title: title.slice(0, TITLE_LENGTH), purpose: purpose.slice(0, PURPOSE_LENGTH), lang, languages, invited: [...handles],
  items: agenda.map((item) => ({ id: null, note: '', links: [], ...item })), minutes: agenda.reduce((sum, { minutes }) => sum + minutes, 0) || start.minutes,
});

/** What was sent over what is kept. */
export function mergedPlan(plan: SessionPlan, { items, ...input }: PlanInput): SessionPlan {
  const sent = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const agenda = items?.map(({ id = null, title, note = '', links = [], minutes }) => ({ id, title, note, links, minutes }));
  return { ...plan, ...sent, items: agenda ?? plan.items };
}
