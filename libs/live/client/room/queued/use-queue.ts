import { signInAddress, useOutbox, usePending, useT, type Pending, type RefusedForm } from '@minga/kernel/client';
import { newId, type Translator } from '@minga/kernel/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { OwnPart } from '../../../contract';
import { ownPartKey } from '../../participation/own-part';
import { isKept, onItsWay, type OnItsWay, type PendingText } from './on-its-way';
import type { QueuedActs, TypedForm } from './queued-act';

const SIGNED_OUT = 401;
const UNPROCESSABLE = 422;

export interface RoomQueue {
  /** Takes what a form holds on its way; false where it does not go this way. */
  send(form: HTMLFormElement, data: FormData): boolean;
  onItsWay: OnItsWay;
  /** Why the latest was refused. */
  refused: RefusedForm | undefined;
  /** Forgets why. */
  clear(): void;
  /** Takes a text back and gives it to its form. @param intent of that form */
  writeAgain(text: PendingText, intent: string): void;
}

/** A form that still holds what is on its way: it is emptied when that was taken, or waits for the line. */
interface Held {
  form: HTMLFormElement;
  values: Record<string, string>;
}
const NONE: ReadonlyMap<string, Held> = new Map();
/** A text that was taken back is given to its form as one that was refused is, and says nothing. */
const NOT_REFUSED = { code: '', title: '', fields: [], facts: {} };

/** What is wrong with a text is said beside it; how a vote was malformed too, but not that it came too late. */
const staysInForm = ({ problem }: Pending, { values }: Held): boolean => problem?.status === UNPROCESSABLE || 'text' in values;

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');
const valuesOf = (data: FormData): Record<string, string> => Object.fromEntries([...data].map(([name, value]) => [name, textOf(value)]));

function refusalOf({ problem }: Pending, values: Record<string, string>, { t }: Pick<Translator, 't'>): RefusedForm {
  const code = problem?.code ?? 'unavailable';
  const title = problem ? problem.title || t(`problems.${code}`) : t('live.room.queued.too-old');
  return { code, title, fields: problem?.fields ?? [], values, facts: problem?.facts ?? {} };
}

/** What people do in a room by the outbox: a line that drops loses nothing of it, and nothing is done twice. */
export function useQueue(sessionId: string, acts: QueuedActs): RoomQueue {
  const outbox = useOutbox();
  const queries = useQueryClient();
  const translator = useT();
  const pending = usePending(sessionId);
  const [held, setHeld] = useState<ReadonlyMap<string, Held>>(NONE);
  const [refused, setRefused] = useState<RefusedForm>();

  const send = useCallback<RoomQueue['send']>(
    (form, data) => {
      const intent = textOf(data.get('intent'));
      const act = Object.hasOwn(acts, intent) ? acts[intent] : undefined;
      if (!act || !outbox) return false;
      const typed: TypedForm = { form: data, field: (name) => textOf(data.get(name)), translator };
      const entry = act.entry(typed, sessionId);
      // What is put takes the place of what was put before
      if (entry.method === 'PUT') for (const { id, url } of outbox.list()) if (url === entry.url) outbox.take(id);
      const id = newId();
      setHeld((before) => new Map(before).set(id, { form, values: valuesOf(data) }));
      setRefused(undefined);
      outbox.add({ id, scope: sessionId, ...entry }, () => {
        queries.setQueryData<OwnPart>(ownPartKey(sessionId), (own) => own && (act.own?.(own, typed) ?? own));
      });
      return true;
    },
    [acts, outbox, queries, sessionId, translator],
  );

  useEffect(() => {
    const byId = new Map(pending.map((one) => [one.id, one]));
    const settled = [...held].filter(([id]) => byId.get(id)?.state !== 'sending');
    if (settled.length > 0) setHeld((before) => new Map([...before].filter(([id]) => !settled.some(([one]) => one === id))));
    for (const [id, { form }] of settled) if (byId.get(id)?.state !== 'refused') form.reset();
    for (const one of pending) {
      if (one.state !== 'refused') continue;
      // A whole new document: what is stored is sent when they are back
      if (one.problem?.status === SIGNED_OUT) return location.assign(signInAddress(location));
      const holder = held.get(one.id);
      if (isKept(one) && !(holder && staysInForm(one, holder))) continue;
      outbox?.take(one.id);
      setRefused(refusalOf(one, holder?.values ?? {}, translator));
    }
  }, [pending, held, outbox, translator]);

  const writeAgain = useCallback<RoomQueue['writeAgain']>(
    ({ pending: one, text }, intent) => {
      if (outbox?.take(one.id)) setRefused(one.state === 'refused' ? refusalOf(one, { intent, text }, translator) : { ...NOT_REFUSED, values: { intent, text } });
    },
    [outbox, translator],
  );
  const clear = useCallback(() => setRefused(undefined), []);
  const shown = useMemo(() => onItsWay(pending, new Set(held.keys())), [pending, held]);
  return useMemo(() => ({ send, refused, writeAgain, clear, onItsWay: shown }), [send, refused, writeAgain, clear, shown]);
}
