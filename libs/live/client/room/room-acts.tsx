import { MUTATION_FIELD, MutationField, type ActionAnswer, type RefusedForm } from '@minga/kernel/client';
import { newId } from '@minga/kernel/contract';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Form, useActionData, useFetcher } from 'react-router';
import type { OnItsWay } from './queued/on-its-way';
import type { QueuedActs } from './queued/queued-act';
import { useQueue, type RoomQueue } from './queued/use-queue';

export interface RoomActs {
  /** Asks the page's action for something, without leaving the page. */
  act(fields: Readonly<Record<string, string>>): void;
  /** As `act`, with what a form holds; the form is emptied when it was done. */
  send(form: HTMLFormElement, submitter?: HTMLElement | null): void;
  /** Why the latest was refused. */
  refused: RefusedForm | undefined;
  /** What waits for the line, or for an answer. */
  onItsWay: OnItsWay;
  writeAgain: RoomQueue['writeAgain'];
}

const RoomActsContext = createContext<RoomActs | null>(null);

/** The acts of the room's page. Throws outside of it. */
export function useRoomActs(): RoomActs {
  const acts = use(RoomActsContext);
  if (!acts) throw new Error('useRoomActs needs a RoomActsProvider above it');
  return acts;
}

type Answer = ActionAnswer<object | null> | undefined;
const refusedIn = (answer: Answer): RefusedForm | undefined => (answer && typeof answer === 'object' && 'refused' in answer ? (answer.refused as RefusedForm) : undefined);

interface RoomActsProviderProps {
  sessionId: string;
  /** What outlives a lost line, by intent. */
  queued: QueuedActs;
  children: ReactNode;
}

/** What is asked of the room goes one way: with script without a change of page, by the outbox where it must not be lost, else as a plain form. */
export function RoomActsProvider({ sessionId, queued, children }: RoomActsProviderProps) {
  const queue = useQueue(sessionId, queued);
  const fetcher = useFetcher<Answer>({ key: 'room' });
  const plain = refusedIn(useActionData() as Answer);
  const sent = useRef<HTMLFormElement | null>(null);
  const { submit, state, data } = fetcher;
  const [byQueue, setByQueue] = useState(false);
  // The latest of either way counts
  const refused = queue.refused ?? (byQueue ? undefined : (refusedIn(data) ?? plain));
  const send = useCallback<RoomActs['send']>((form, submitter) => {
    const data = new FormData(form, submitter);
    const taken = queue.send(form, data);
    setByQueue(taken);
    if (taken) return;
    queue.clear();
    // Each press is a change of its own; only what the browser sends again by itself is the same one.
    data.set(MUTATION_FIELD, newId());
    sent.current = form;
    void submit(data, { method: 'post' });
  }, [submit, queue]);
  const act = useCallback<RoomActs['act']>((fields) => {
    sent.current = null;
    setByQueue(false);
    queue.clear();
    void submit({ ...fields, [MUTATION_FIELD]: newId() }, { method: 'post' });
  }, [submit, queue]);
  useEffect(() => {
    if (state !== 'idle' || refusedIn(data)) return;
    sent.current?.reset();
    sent.current = null;
  }, [state, data]);
  const acts = useMemo(() => ({ act, send, refused, onItsWay: queue.onItsWay, writeAgain: queue.writeAgain }), [act, send, refused, queue]);
  return <RoomActsContext value={acts}>{children}</RoomActsContext>;
}

export interface RoomFormProps {
  /** What the page's action is asked to do. */
  intent: string;
  /** Hidden fields. */
  fields?: Readonly<Record<string, string>>;
  className?: string;
  children: ReactNode;
}

/** A form of the room, with or without script. */
export function RoomForm({ intent, fields = {}, className, children }: RoomFormProps) {
  const { send } = useRoomActs();
  function submitted(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    send(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
  }
  return (
    <Form method="post" className={className} onSubmit={submitted}>
      <MutationField />
      <input type="hidden" name="intent" value={intent} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </Form>
  );
}
