import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Db, one, sha256, type Actor } from '@minga/kernel/server';
import type { OwnCalendar } from '../../contract';
import { account } from '../session/session.access';

/** Nobody guesses one of these. */
const TOKEN_BYTES = 32;
const MAKE = `INSERT INTO live_calendar (account_id, digest) VALUES ($1, $2)
  ON CONFLICT (account_id) DO UPDATE SET digest = EXCLUDED.digest, created_at = now() RETURNING created_at`;
const SINCE = 'SELECT created_at FROM live_calendar WHERE account_id = $1';
const DROP = 'DELETE FROM live_calendar WHERE account_id = $1';

/** The private address of somebody's calendar: told once, kept as a digest. */
@Injectable()
export class CalendarService {
  constructor(@Inject(Db) private readonly db: Db) {}

  async own(actor: Actor): Promise<OwnCalendar> {
    const row = await one<{ created_at: Date }>(this.db, SINCE, [account(actor).id]);
    return { since: row?.created_at.toISOString() ?? null };
  }

  /** A new address; the earlier one is over. */
  make(actor: Actor): Promise<{ path: string; since: string }> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    // What a repeated request is answered is kept for days, and this must not be: a repeated one makes another address
    return this.db.write({ ...account(actor), mutation: undefined }, async (tx) => {
      const { created_at: at } = (await one<{ created_at: Date }>(tx, MAKE, [account(actor).id, sha256(token)]))!;
      return { path: `/s/calendar/${token}.ics`, since: at.toISOString() };
    });
  }

  drop(actor: Actor): Promise<OwnCalendar> {
    return this.db.write(actor, async (tx) => {
      await tx.query(DROP, [account(actor).id]);
      return { since: null };
    });
  }
}
