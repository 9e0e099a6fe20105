import { newId } from '@minga/kernel/contract';
import { liveRoutes, type CallSessionInput, type SessionAct } from '@minga/live/contract';
import { sampleLine, type Person } from './people';

const STEWARD = 'secretaria';
const DAY_MS = 86_400_000;

export interface RunningSession {
  id: string;
  title: string;
  /** Path of its page. */
  address: string;
}

/** A session of the whole network that happens now, or was moved so far, called by the secretariat for this moderator. */
export async function startSession(moderator: Person, overrides: Partial<CallSessionInput> = {}, acts: readonly SessionAct[] = ['schedule', 'start']): Promise<RunningSession> {
  const title = `Demo firma digital ${newId().slice(-6)}`;
  const api = (await sampleLine(STEWARD)).api(liveRoutes);
  const day = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
  const items = [{ title: 'Bienvenida y reglas', minutes: 5 }, { title: 'Reconocimiento mutuo de firmas', minutes: 40 }];
  const body: CallSessionInput = { title, purpose: 'Acordar por dónde empezar.', lang: 'es', kind: 'meeting', visibility: 'public', day, time: '10:00', timeZone: 'America/Montevideo', minutes: 90, items, moderators: [moderator.handle], groupId: null, ...overrides };
  const { id, address } = await api.callSession({ body });
  for (const act of acts) await api.actOnSession({ params: { sessionId: id }, body: { act } });
  return { id, title, address };
}
