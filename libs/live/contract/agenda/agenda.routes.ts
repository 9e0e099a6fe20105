import * as z from 'zod/mini';
import { defineRoutes, Id, optionalText, text } from '@minga/kernel/contract';
import { SessionParams } from '../session/session.routes';
import { AgendaItem } from '../session/session.views';
import { ITEM_LENGTH, LONGEST_ITEM_MINUTES, MOST_ITEMS, NOTE_LENGTH } from '../words';

const ItemParams = z.object({ sessionId: Id, itemId: Id });
const Minutes = z.number({ error: 'malformed-number' }).check(z.int({ error: 'malformed-number' }), z.minimum(1, { error: 'too-short' }), z.maximum(LONGEST_ITEM_MINUTES, { error: 'too-long' }));
/** Given to an item on top at a time. */
export const EXTEND_ITEM_MINUTES = 5;

/** An item as it is written while the session runs. */
export const AgendaItemInput = z.object({ title: text(ITEM_LENGTH), note: optionalText(NOTE_LENGTH), minutes: Minutes });
export type AgendaItemInput = z.infer<typeof AgendaItemInput>;

const Agenda = z.object({ items: z.array(AgendaItem) });

export const agendaRoutes = defineRoutes({
  nextItem: {
    method: 'POST',
    path: '/api/live/:sessionId/agenda/next',
    summary: 'Ends the item under way and begins the next. `after` is the item that the moderator saw under way. Moderators only.',
    params: SessionParams,
    body: z.object({ after: z.nullable(Id) }),
    response: Agenda,
  },
  extendItem: {
    method: 'POST',
    path: '/api/live/:sessionId/agenda/:itemId/extend',
    summary: 'Gives an item that is not over more minutes. Moderators only.',
    params: ItemParams,
    body: z.object({ minutes: Minutes }),
    response: Agenda,
  },
  addItem: {
    method: 'POST',
    path: '/api/live/:sessionId/agenda/items',
    summary: 'Adds an item at the end of the agenda. Moderators only.',
    params: SessionParams,
    body: AgendaItemInput,
    response: Agenda,
  },
  editItem: {
    method: 'PUT',
    path: '/api/live/:sessionId/agenda/items/:itemId',
    summary: 'Writes an item that is not over anew. Moderators only.',
    params: ItemParams,
    body: AgendaItemInput,
    response: Agenda,
  },
  dropItem: {
    method: 'POST',
    path: '/api/live/:sessionId/agenda/items/:itemId/drop',
    summary: 'Takes an item that has not begun off the agenda. Moderators only.',
    params: ItemParams,
    body: z.object({}),
    response: Agenda,
  },
  orderAgenda: {
    method: 'POST',
    path: '/api/live/:sessionId/agenda/order',
    summary: 'Orders the items that have not begun: all of them, by id. Moderators only.',
    params: SessionParams,
    body: z.object({ itemIds: z.array(Id).check(z.maxLength(MOST_ITEMS)) }),
    response: Agenda,
  },
});
