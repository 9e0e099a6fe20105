import { Inject, Injectable } from '@nestjs/common';
import { conflict, newId, rooms } from '@minga/kernel/contract';
import { Db, one, type Actor, type Tx } from '@minga/kernel/server';
import { LONGEST_ITEM_MINUTES, MOST_ITEMS, type AgendaItem, type AgendaItemInput } from '../../contract';
import { liveSessionFor } from '../room/held';
import { instant } from '../room/instant';
import { note, type Entry } from '../session/entry';
import { agendaOf } from '../session/page.queries';
import { lockedSessionFor } from '../session/session.access';
import { beginItem, endItem, tellAgenda } from './items';

type Agenda = { items: AgendaItem[] };

const NOW = 'SELECT id FROM live_item WHERE session_id = $1 AND started_at IS NOT NULL AND ended_at IS NULL';
const EXTEND = 'UPDATE live_item SET extended_minutes = least(extended_minutes + $3, $4) WHERE id = $2 AND session_id = $1 AND ended_at IS NULL RETURNING id';
const COUNT = 'SELECT count(*)::int AS items, coalesce(max(position), 0)::int AS last FROM live_item WHERE session_id = $1';
const ADD = 'INSERT INTO live_item (id, session_id, position, title, note, minutes) VALUES ($1, $2, $3, $4, $5, $6)';
const EDIT = 'UPDATE live_item SET title = $3, note = $4, minutes = $5 WHERE id = $2 AND session_id = $1 AND ended_at IS NULL RETURNING id';
const DROP = 'DELETE FROM live_item WHERE id = $2 AND session_id = $1 AND started_at IS NULL RETURNING id';
/** Positions are the places in the agenda, without gaps. */
const CLOSE_GAPS = `UPDATE live_item i SET position = n.position FROM (
  SELECT id, row_number() OVER (ORDER BY position)::int AS position FROM live_item WHERE session_id = $1) AS n WHERE n.id = i.id AND i.position <> n.position`;
const TO_COME = 'SELECT id, position FROM live_item WHERE session_id = $1 AND started_at IS NULL ORDER BY position';
const PUT = 'UPDATE live_item SET position = $2 WHERE id = $1';

/** The agenda while it runs. Each act leaves a line in the record and tells the agenda as it stands then. */
@Injectable()
export class AgendaService {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** @throws Refusal 404; 401; 403; 409 `session-not-live`, `agenda-moved-on` */
  next(actor: Actor, sessionId: string, after: string | null): Promise<Agenda> {
    return this.write(actor, sessionId, async (tx) => {
      await liveSessionFor(tx, actor, sessionId);
      const now = (await one<{ id: string }>(tx, NOW, [sessionId]))?.id ?? null;
      if (now !== after) throw conflict('agenda-moved-on', { itemId: now });
      const at = await instant(tx);
      const ended = await endItem(tx, sessionId, at);
      const begun = await beginItem(tx, sessionId, at);
      return [...(ended ? [{ act: 'item.ended', at, itemId: ended }] : []), ...(begun ? [{ act: 'item.started', at, itemId: begun }] : [])];
    });
  }

  /** @throws Refusal 404; 401; 403; 409 `item-over` */
  extend(actor: Actor, sessionId: string, itemId: string, minutes: number): Promise<Agenda> {
    return this.change(actor, sessionId, async (tx) => {
      if ((await tx.query(EXTEND, [sessionId, itemId, minutes, LONGEST_ITEM_MINUTES])).length === 0) throw conflict('item-over');
      return { act: 'item.extended', itemId, facts: { minutes } };
    });
  }

  /** @throws Refusal 404; 401; 403; 409 `agenda-full` */
  add(actor: Actor, sessionId: string, { title, note: words, minutes }: AgendaItemInput): Promise<Agenda> {
    return this.change(actor, sessionId, async (tx) => {
      const { items, last } = (await one<{ items: number; last: number }>(tx, COUNT, [sessionId]))!;
      if (items >= MOST_ITEMS) throw conflict('agenda-full', { most: MOST_ITEMS });
      const itemId = newId();
      await tx.query(ADD, [itemId, sessionId, last + 1, title, words, minutes]);
      return { act: 'item.added', itemId };
    });
  }

  /** @throws Refusal 404; 401; 403; 409 `item-over` */
  edit(actor: Actor, sessionId: string, itemId: string, { title, note: words, minutes }: AgendaItemInput): Promise<Agenda> {
    return this.change(actor, sessionId, async (tx) => {
      if ((await tx.query(EDIT, [sessionId, itemId, title, words, minutes])).length === 0) throw conflict('item-over');
      return { act: 'item.edited', itemId };
    });
  }

  /** @throws Refusal 404; 401; 403; 409 `item-over` */
  drop(actor: Actor, sessionId: string, itemId: string): Promise<Agenda> {
    return this.change(actor, sessionId, async (tx) => {
      if ((await tx.query(DROP, [sessionId, itemId])).length === 0) throw conflict('item-over');
      await tx.query(CLOSE_GAPS, [sessionId]);
      return { act: 'item.dropped' };
    });
  }

  /** @throws Refusal 404; 401; 403; 409 `agenda-moved-on` when others are to come than these */
  order(actor: Actor, sessionId: string, itemIds: readonly string[]): Promise<Agenda> {
    return this.change(actor, sessionId, async (tx) => {
      const toCome = await tx.query<{ id: string; position: number }>(TO_COME, [sessionId]);
      const same = toCome.length === itemIds.length && toCome.every(({ id }) => itemIds.includes(id));
      if (!same) throw conflict('agenda-moved-on');
      for (const [index, { position }] of toCome.entries()) await tx.query(PUT, [itemIds[index], position]);
      return { act: 'agenda.ordered' };
    });
  }

  private change(actor: Actor, sessionId: string, work: (tx: Tx) => Promise<Omit<Entry, 'at'>>): Promise<Agenda> {
    return this.write(actor, sessionId, async (tx) => {
      await lockedSessionFor(tx, actor, sessionId, 'moderate');
      return [{ ...(await work(tx)), at: await instant(tx) }];
    });
  }

  private write(actor: Actor, sessionId: string, work: (tx: Tx) => Promise<Entry[]>): Promise<Agenda> {
    return this.db.write(actor, async (tx) => {
      for (const entry of await work(tx)) await note(tx, sessionId, entry);
      await tellAgenda(tx, sessionId);
      return { items: await agendaOf(tx, sessionId) };
    }, { room: rooms.session(sessionId) });
  }
}
