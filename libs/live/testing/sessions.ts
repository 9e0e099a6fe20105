import { newId, audience, type Client } from '@minga/kernel/contract';
import type { MingaApp } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { liveRoutes, type QueueMode, type SessionKind, type SessionRole, type SessionState } from '../contract';

export const liveApi = (app: TestApp, who?: BuiltAccount): Client<typeof liveRoutes> => app.client(liveRoutes, who?.session);

export interface BuiltSession {
  id: string;
  moderator: BuiltAccount;
  /** Ids of its items, in order. */
  items: string[];
}

export interface SessionOverrides {
  title?: string;
  moderator?: BuiltAccount;
  state?: SessionState;
  kind?: SessionKind;
  group?: { id: string; audience: string } | null;
  visibility?: 'public' | 'network';
  queueMode?: QueueMode;
  speakSeconds?: number;
  items?: readonly { title: string; minutes: number }[];
}

const INSERT = `INSERT INTO live_session (id, group_id, maker_id, title, lang, kind, state, visibility, audience, starts_at, time_zone, minutes, queue_mode, speak_seconds, started_at, running_since, ended_at)
  VALUES ($1, $2, $3, $4, 'es', $5, $6, $7, $8, now(), 'America/Montevideo', 90, $9, $10,
    CASE WHEN $6 IN ('live', 'paused', 'ended', 'reported') THEN now() END, CASE WHEN $6 = 'live' THEN now() END, CASE WHEN $6 IN ('ended', 'reported') THEN now() END)`;
const ITEM = 'INSERT INTO live_item (id, session_id, position, title, minutes) VALUES ($1, $2, $3, $4, $5)';
const ROLE = 'INSERT INTO live_role (session_id, account_id, role) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING';
const GRANT = 'INSERT INTO audience_grant (account_id, key) VALUES ($1, $2) ON CONFLICT DO NOTHING';
const ITEMS = [{ title: 'Bienvenida y reglas', minutes: 5 }, { title: 'Reconocimiento mutuo de firmas', minutes: 40 }] as const;

/** Names somebody for a session, with the key of its desk where the role has one. */
export async function nameFor(app: MingaApp, session: { id: string }, who: BuiltAccount, role: SessionRole): Promise<void> {
  await app.db.query(ROLE, [session.id, who.account.id, role]);
  if (role !== 'speaker') await app.db.query(GRANT, [who.account.id, audience.sessionDesk(session.id)]);
}

/** A session with a moderator and an agenda, in any state, straight into the tables: `scheduled` unless told. */
export async function buildSession(app: TestApp, overrides: SessionOverrides = {}): Promise<BuiltSession> {
  const { title = 'Identidad digital transfronteriza', state = 'scheduled', kind = 'meeting', group = null, visibility, queueMode = 'balanced', speakSeconds = 180, items = ITEMS } = overrides;
  const moderator = overrides.moderator ?? (await buildAccount(app));
  const id = newId();
  const seen = group && !visibility ? group.audience : audience[visibility ?? 'public']();
  const wide = visibility ?? (group ? 'group' : 'public');
  await app.db.query(INSERT, [id, group?.id ?? null, moderator.account.id, title, kind, state, wide, seen, queueMode, speakSeconds]);
  const ids = items.map(() => newId());
  for (const [index, item] of items.entries()) await app.db.query(ITEM, [ids[index], id, index + 1, item.title, item.minutes]);
  await nameFor(app, { id }, moderator, 'moderator');
  return { id, moderator, items: ids };
}
