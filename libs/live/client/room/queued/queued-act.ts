import type { FormPage } from '@minga/kernel/client';
import { addressOf, type AddressInput, type Method, type Route, type RouteInput } from '@minga/kernel/contract';
import type { OwnPart } from '../../../contract';

/** What a form holds, as the page's action reads it too. */
export type TypedForm = Pick<FormPage, 'form' | 'field' | 'translator'>;

/** A change of the room that outlives a lost line: it is stored in the browser, shown as waiting, and sent once the line is back. */
export interface QueuedAct {
  entry(form: TypedForm, sessionId: string): { method: Method; url: string; body: unknown };
  /** The reader's own part once it was taken; by default it stays as it is. */
  own?(own: OwnPart, form: TypedForm): OwnPart;
}
export type QueuedActs = Readonly<Record<string, QueuedAct>>;

/** @param input what the route is asked for, made from the form as the page's action makes it */
export function queued<R extends Route>(route: R, input: (form: TypedForm, sessionId: string) => RouteInput<R>, own?: QueuedAct['own']): QueuedAct {
  return {
    entry(form, sessionId) {
      const asked = input(form, sessionId) as AddressInput;
      return { method: route.method, url: addressOf(route, asked), body: asked.body };
    },
    ...(own && { own }),
  };
}
