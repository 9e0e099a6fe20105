import { Inject, Injectable } from '@nestjs/common';
import { Db, system } from '@minga/kernel/server';
import { SessionMail } from '../mail/session-mail';

const MOST = 200;
type Kind = 'day' | 'hour';

/** Begins in so long; what begins within the hour is no longer reminded of by the day. */
const WINDOWS: Record<Kind, string> = {
  day: "s.starts_at > now() + interval '1 hour' AND s.starts_at <= now() + interval '1 day'",
  hour: "s.starts_at > now() AND s.starts_at <= now() + interval '1 hour'",
};
const AHEAD: Record<Kind, string> = { day: '1 day', hour: '1 hour' };
/** Who will come or has a task; who signed up only just now needs no reminder. */
const concerned = (kind: Kind): string => `SELECT u.account_id FROM live_signup u WHERE u.session_id = s.id AND NOT u.waiting AND u.at < s.starts_at - interval '${AHEAD[kind]}'
  UNION SELECT r.account_id FROM live_role r WHERE r.session_id = s.id`;
const due = (kind: Kind): string => `SELECT s.id FROM live_session s WHERE s.state IN ('scheduled', 'lobby') AND NOT s.sample AND ${WINDOWS[kind]}
  AND EXISTS (SELECT FROM (${concerned(kind)}) c WHERE NOT EXISTS (SELECT FROM live_reminder n WHERE n.session_id = s.id AND n.account_id = c.account_id AND n.kind = '${kind}' AND n.starts_at = s.starts_at))
  ORDER BY s.starts_at, s.id LIMIT ${MOST}`;
/** Its row is held, so that it is neither moved nor cancelled while letters are written. */
const note = (kind: Kind): string => `INSERT INTO live_reminder (session_id, account_id, kind, starts_at)
  SELECT s.id, c.account_id, '${kind}', s.starts_at FROM (SELECT * FROM live_session WHERE id = $1 FOR UPDATE) s, LATERAL (${concerned(kind)}) c
  WHERE s.state IN ('scheduled', 'lobby') AND ${WINDOWS[kind]} ON CONFLICT DO NOTHING RETURNING account_id`;

/** Reminds those who will come or have a task: a day before, and an hour before. */
@Injectable()
export class RemindersJob {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SessionMail) private readonly mail: SessionMail,
  ) {}

  /** Running it again sends nothing: who was reminded of which start is written down. */
  async run(): Promise<void> {
    for (const kind of ['hour', 'day'] as const) {
      for (const { id } of await this.db.query<{ id: string }>(due(kind))) {
        await this.db.write(system('live-reminders'), async (tx) => {
          const whom = (await tx.query<{ account_id: string }>(note(kind), [id])).map(({ account_id: who }) => who);
          if (whom.length > 0) await this.mail.tell(tx, id, kind, whom);
        });
      }
    }
  }
}
