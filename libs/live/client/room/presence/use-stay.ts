import { useApi } from '@minga/kernel/client';
import { newId, Refusal } from '@minga/kernel/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { BEAT_MS, liveRoutes, OPEN_STATES, roomCan, type RoomView } from '../../../contract';
import { hearing } from '../../clock';
import { roomKey } from '../room.query';

const leavePath = (sessionId: string): string => `/api/live/${sessionId}/leave`;
/** A page that goes sends no more than this; it may be loaded again at once, so that the server waits a moment. */
const sayLeaving = (sessionId: string): void =>
  void navigator.sendBeacon(leavePath(sessionId), new Blob([JSON.stringify({ soon: true })], { type: 'application/json' }));

/** What a page of the room says to the reader's other ones as it goes: they say at once that the reader is still there. */
const LEAVING = 'leaving';
/** So that their word comes after the one that it contradicts. */
const AFTER_IT_MS = 1_000;

/**
 * Keeps the reader in the room while the page is open: comes in, says so every half minute, comes in again after a break.
 * @returns why they may not come in, in the reader's words
 */
export function useStay(room: RoomView): string | undefined {
  const api = useApi(liveRoutes);
  const queries = useQueryClient();
  const [refused, setRefused] = useState<string>();
  const { id: sessionId } = room;
  const welcome = room.mine.account !== null && OPEN_STATES.includes(room.state) && roomCan(room, 'enter').allowed;
  useEffect(() => {
    if (!welcome) return;
    let stopped = false;
    const params = { sessionId };
    const present = () => queries.setQueryData<RoomView>(roomKey(sessionId), (view) => (view && !view.mine.present ? { ...view, mine: { ...view.mine, present: true } } : view));
    const come = async () => {
      try {
        await hearing(() => api.enterRoom({ params, body: {} }, { mutationId: newId() }));
        if (stopped) return;
        setRefused(undefined);
        present();
      } catch (error) {
        if (!stopped && error instanceof Refusal) setRefused(error.problem?.title ?? error.code);
      }
    };
    const beat = async () => {
      const answer = await hearing(() => api.beatRoom({ params, body: {} })).catch(() => undefined);
      if (!answer || stopped) return;
      if (!answer.present) return come();
      // An act of theirs may have brought them in meanwhile
      setRefused(undefined);
      present();
    };
    const others = new BroadcastChannel(`minga-room-${sessionId}`);
    const leaving = () => {
      sayLeaving(sessionId);
      others.postMessage(LEAVING);
    };
    const back = () => void beat();
    others.addEventListener('message', () => setTimeout(() => stopped || back(), AFTER_IT_MS));
    void come();
    const timer = setInterval(back, BEAT_MS);
    addEventListener('pagehide', leaving);
    addEventListener('pageshow', back);
    addEventListener('online', back);
    return () => {
      stopped = true;
      clearInterval(timer);
      removeEventListener('pagehide', leaving);
      removeEventListener('pageshow', back);
      removeEventListener('online', back);
      leaving();
      others.close();
    };
  }, [api, queries, sessionId, welcome]);
  return welcome ? refused : undefined;
}
