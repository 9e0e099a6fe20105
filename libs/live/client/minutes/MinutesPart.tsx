import { useApi, useLiveQuery, usePresence, useT } from '@minga/kernel/client';
import { rooms } from '@minga/kernel/contract';
import { Button, Empty, Presence, SelectField, TextAreaField, TextField } from '@minga/ui';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { liveRoutes, MINUTE_KINDS, MINUTE_WHO_LENGTH, momentOf, roomCan, runsRoom, shortClockOf, type MinuteLine, type RoomView } from '../../contract';
import { loadView, minutesQuery } from '../participation/participation.queries';
import { errorBeside, useFormRefusal } from '../participation/parts';
import { RoomForm } from '../room/room-acts';
import type { RoomPart, RoomPartProps, RoomTab } from '../room/tabs';
import { MINUTE_FORM_ACTS } from './minute-acts';

const MinutesEditor = lazy(() => import('./MinutesEditor'));
const ROWS = 2;
const never = () => () => undefined;
/** False on the server and while the page hydrates: then the plain form is there. */
const useScript = (): boolean => useSyncExternalStore(never, () => true, () => false);

/** The minutes, for reading or, where one may, for writing together. */
function Minutes({ room }: RoomPartProps) {
  const script = useScript();
  const writes = roomCan(room, 'minute').allowed;
  const plain = (
    <>
      <Lines room={room} />
      {writes && <AddLine />}
    </>
  );
  return <div data-writing={writes || undefined}>{writes && script ? <Suspense fallback={plain}><MinutesEditor room={room} /></Suspense> : plain}</div>;
}

function Lines({ room }: RoomPartProps) {
  const { t } = useT();
  const { lines } = useLiveQuery(minutesQuery(useApi(liveRoutes), room.id));
  if (lines.length === 0) return <Empty title={t('live.minutes.none')} />;
  return (
    <ul className="min" role="list">
      {lines.map((line) => (
        <Line key={line.id} line={line} room={room} />
      ))}
    </ul>
  );
}

function Line({ line, room }: { line: MinuteLine; room: RoomView }) {
  const { t, date } = useT();
  const by = [line.who, line.due && t('live.minutes.by-day', { day: date(`${line.due}T00:00:00Z`, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }) })].filter(Boolean).join(', ');
  return (
    <li>
      <span className="num meta">{shortClockOf(momentOf(line.at, room.startedAt))}</span>
      <p className="typed">
        {line.kind !== 'note' && <b>{t(`live.minutes.kinds.${line.kind}`)}. </b>}
        {line.text}
        {by && <span className="meta" suppressHydrationWarning> {by}</span>}
      </p>
    </li>
  );
}

function AddLine() {
  const { t } = useT();
  const refused = useFormRefusal('minute-add');
  return (
    <RoomForm intent="minute-add" className="stack">
      <TextAreaField id="minute-text" name="text" label={t('live.minutes.field')} error={errorBeside(refused, 'text')} rows={ROWS} defaultValue={refused?.values['text']} required />
      <SelectField id="minute-kind" name="kind" label={t('live.minutes.kind-field')} defaultValue={refused?.values['kind'] ?? 'note'}>
        {MINUTE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`live.minutes.kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      <TextField id="minute-who" name="who" label={t('live.minutes.who')} most={MINUTE_WHO_LENGTH} error={errorBeside(refused, 'who')} defaultValue={refused?.values['who']} />
      <TextField id="minute-due" name="due" type="date" label={t('live.minutes.due')} error={errorBeside(refused, 'due')} defaultValue={refused?.values['due']} />
      <p>
        <Button type="submit" size="s">{t('live.minutes.add-line')}</Button>
      </p>
    </RoomForm>
  );
}

/** How many write now, told by the room's presence. */
function Writers({ room }: RoomPartProps) {
  const { t } = useT();
  const writers = usePresence(rooms.session(room.id))?.people.filter(({ writing }) => writing).length ?? 0;
  return writers > 0 ? <Presence className="meta">{t('live.minutes.writers', { count: writers })}</Presence> : null;
}

/** Under the moderators' queue: the minutes as they read. */
function MinutesBelow({ room }: RoomPartProps) {
  const { t } = useT();
  return (
    <section aria-labelledby="minutes-below">
      <div className="pn-h qh">
        <h2 id="minutes-below">{t('live.minutes.title')}</h2>
        <Writers room={room} />
      </div>
      <Lines room={room} />
    </section>
  );
}

const load: RoomPart['load'] = (page, room) => loadView(page, minutesQuery, room.id);
export const minutesTab: RoomTab = { id: 'minutes', label: 'live.minutes.tab', load, acts: MINUTE_FORM_ACTS, Component: Minutes };
export const minutesBelow: RoomPart = { id: 'minutes-below', load, hidden: (room) => !runsRoom(room), Component: MinutesBelow };
