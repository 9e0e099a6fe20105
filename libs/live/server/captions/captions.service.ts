import { Inject, Injectable } from '@nestjs/common';
import { newId, rooms, type Language } from '@minga/kernel/contract';
import { cursorOf, Db, type Actor, type Sql } from '@minga/kernel/server';
import { cardJoins, cardJson } from '@minga/people/server';
import { CAPTIONS_SHOWN, type Caption, type CaptionsView } from '../../contract';
import { tell } from '../events';
import { sessionRooms } from '../session/page.queries';
import { account, sessionFor } from '../session/session.access';

interface CaptionRow extends Omit<Caption, 'at'> {
  at: Date;
}

const CAPTION = `SELECT c.id, c.text, c.lang, c.at, CASE WHEN a.id IS NOT NULL THEN ${cardJson('a')} END AS speaker
  FROM live_caption c LEFT JOIN account a ON a.id = c.speaker_id ${cardJoins('a')}`;
const LAST = `${CAPTION} WHERE c.session_id = $1 ORDER BY c.id DESC LIMIT ${CAPTIONS_SHOWN}`;
const ONE = `${CAPTION} WHERE c.id = $1`;
/** Of whoever has the floor. */
const TYPE = `INSERT INTO live_caption (id, session_id, by_id, text, lang, speaker_id, turn_id)
  SELECT $1::uuid, $2::uuid, $3::uuid, $4, $5, t.account_id, t.id FROM (SELECT 1) now LEFT JOIN live_turn t ON t.session_id = $2 AND t.ended_at IS NULL`;

export const captionRef = (id: string) => ({ type: 'live-caption', id });
const captionOf = (row: CaptionRow): Caption => ({ ...row, at: row.at.toISOString() });

/** @throws Refusal 404 */
async function readCaptions(sql: Sql, actor: Actor, sessionId: string): Promise<CaptionsView> {
  const session = await sessionFor(sql, actor, sessionId, 'view');
  const rows = await sql.query<CaptionRow>(LAST, [sessionId]);
  return { cursor: await cursorOf(sql, sessionRooms(actor, session)), sessionId, items: rows.map(captionOf).toReversed() };
}

@Injectable()
export class CaptionsService {
  constructor(@Inject(Db) private readonly db: Db) {}

  read(actor: Actor, sessionId: string): Promise<CaptionsView> {
    return this.db.snapshot((sql) => readCaptions(sql, actor, sessionId));
  }

  /** @throws Refusal 404, 401, 403 */
  type(actor: Actor, sessionId: string, text: string, lang: Language | undefined): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      await sessionFor(tx, actor, sessionId, 'caption');
      const id = newId();
      await tx.query(TYPE, [id, sessionId, account(actor).id, text, lang ?? actor.language]);
      const [row] = await tx.query<CaptionRow>(ONE, [id]);
      tell(tx, rooms.session(sessionId), 'live.captioned', { sessionId, caption: captionOf(row!) }, captionRef(id));
      return { id };
    }, { room: rooms.session(sessionId) });
  }
}
