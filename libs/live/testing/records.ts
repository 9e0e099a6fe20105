import { newId } from '@minga/kernel/contract';
import { RECORD_VERSION, type RecordItem, type RecordPerson, type SessionRecord } from '../contract';

const START = '2026-11-24T13:00:00.000Z';
/** The instant of a moment given in seconds, and the moment. */
export const happened = (seconds: number): { at: string; moment: number } => ({ at: new Date(Date.parse(START) + seconds * 1_000).toISOString(), moment: seconds * 1_000 });

export const recordPerson = (name: string, more: Partial<RecordPerson> = {}): RecordPerson => ({
  id: newId(), name, title: '', organisation: null, stakeholderGroup: 'government', country: 'UY', roles: [], ...more,
});

export const recordItem = (position: number, title: string, seconds: number | null, more: Partial<RecordItem> = {}): RecordItem => {
  const began = seconds === null ? { at: null, moment: null } : happened(seconds);
  return { id: newId(), position, title, note: '', minutes: 10, extendedMinutes: 0, ...began, endedAt: null, spentMs: seconds === null ? 0 : 600_000, ...more };
};

/** A record made by hand: an hour's session in Spanish in which nothing happened but what is given. */
export function handRecord(parts: Partial<Omit<SessionRecord, 'session' | 'version'>> & { session?: Partial<SessionRecord['session']> } = {}): SessionRecord {
  return {
    version: RECORD_VERSION,
    people: [],
    attendance: { people: 0, countries: [], byGroup: [], byCountry: [] },
    balance: [],
    items: [],
    stays: [],
    turns: [],
    questions: [],
    polls: [],
    chat: [],
    captions: [],
    lines: [],
    entries: [],
    ...parts,
    session: {
      id: newId(), address: '/s/abc-identidad', title: 'Identidad digital', purpose: '', lang: 'es', kind: 'meeting', state: 'ended', group: null, startsAt: START,
      timeZone: 'America/Montevideo', place: '', minutes: 60, startedAt: START, endedAt: happened(3_600).at, spentMs: 3_600_000, sample: false, ...parts.session,
    },
  };
}
