import { useApi, useLiveQuery, usePresence, useT } from '@minga/kernel/client';
import { newId, rooms } from '@minga/kernel/contract';
import { Button, Notice } from '@minga/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { itemUnderWay, liveRoutes, momentOf, shortClockOf, type RoomView } from '../../contract';
import { useServerClock } from '../clock';
import { minutesDocumentQuery } from '../participation/participation.queries';
import { LineEditor } from './LineEditor';
import { SharedMinutes, wordIn, type Kept } from './shared-minutes';

/** What could not be sent yet stays on this device. Storage may be full or forbidden: then it stays in the page only. */
const keptFor = (sessionId: string): Kept => ({
  read: () => {
    try {
      return localStorage.getItem(`minutes:${sessionId}`);
    } catch {
      return null;
    }
  },
  write: (update) => {
    try {
      if (update === null) localStorage.removeItem(`minutes:${sessionId}`);
      else localStorage.setItem(`minutes:${sessionId}`, update);
    } catch {
      // Nothing to be done: the page still holds it.
    }
  },
});

/** The document of this page, as long as the editor is open. */
function useShared(sessionId: string): SharedMinutes {
  const api = useApi(liveRoutes);
  const queries = useQueryClient();
  const query = minutesDocumentQuery(api, sessionId);
  const view = useLiveQuery(query);
  const [shared] = useState(() => {
    const made = new SharedMinutes(
      (update) => api.updateMinutes({ params: { sessionId }, body: { update } }),
      () => void queries.invalidateQueries({ queryKey: query.queryKey }),
      keptFor(sessionId),
    );
    made.take(view);
    made.takeKept();
    return made;
  });
  useEffect(() => shared.take(view), [shared, view]);
  useEffect(() => () => shared.close(), [shared]);
  useSyncExternalStore(shared.watch, shared.look, shared.look);
  return shared;
}

const lineField = (list: HTMLElement | null, id: string): HTMLTextAreaElement | null => list?.querySelector(`[data-line="${id}"]`) ?? null;

/** The shared minutes as several write them at once. Loaded only here: Yjs is nobody else's weight. */
export default function MinutesEditor({ room }: { room: RoomView }) {
  const { t } = useT();
  const at = useServerClock(room.now);
  const shared = useShared(room.id);
  const [typing, setTyping] = useState(false);
  usePresence(rooms.session(room.id), typing ? 'writing' : 'reading');
  const list = useRef<HTMLOListElement>(null);
  const [focus, setFocus] = useState<string>();
  useEffect(() => {
    if (focus) lineField(list.current, focus)?.focus();
  }, [focus]);
  const add = (index: number): void => {
    const id = newId();
    shared.addLine(index, { id, at: new Date(at).toISOString(), itemId: itemUnderWay(room.items)?.id ?? null, kind: 'note' });
    setFocus(id);
  };
  const erase = (index: number): void => {
    const before = index > 0 ? wordIn(shared.lines.get(index - 1), 'id') : undefined;
    shared.lines.delete(index);
    setFocus(before);
  };
  const lines = shared.lines.toArray();
  return (
    <div className="stack min-e" onFocus={() => setTyping(true)} onBlur={() => setTyping(false)}>
      <p className="meta">{t('live.minutes.keys')}</p>
      <ol className="minutes" ref={list}>
        {lines.map((line, index) => (
          <LineEditor key={wordIn(line, 'id')} line={line} moment={shortClockOf(momentOf(wordIn(line, 'at'), room.startedAt))} onEnter={() => add(index + 1)} onErase={() => erase(index)} />
        ))}
      </ol>
      <p className="row row-s">
        <Button icon="plus" size="s" onClick={() => add(lines.length)}>
          {t('live.minutes.add-line')}
        </Button>
        <span className="meta" role="status">{t(`live.minutes.sync.${shared.state}`)}</span>
      </p>
      {shared.state === 'refused' && (
        <Notice tone="err" role="alert">
          <p>{shared.refused}</p>
        </Notice>
      )}
    </div>
  );
}
