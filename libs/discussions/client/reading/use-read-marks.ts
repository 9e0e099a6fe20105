import { useApi } from '@minga/kernel/client';
import { useEffect, useRef, type RefObject } from 'react';
import { topicRoutes } from '../../contract';
import { frontier, seenIn } from './read-marks';

/** A post counts as read when this much of it, or of the window, was in view … */
const ENOUGH = 0.6;
/** … for this long: less is scrolling past. */
const DWELL_MS = 400;
/** Marks are told after a pause: a reader passes many posts a minute. */
const TELL_MS = 1_500;

export interface ReadMarks {
  topicId: string;
  /** How far the server knows; nothing is told while undefined (guests). */
  mark: number | undefined;
  last: number;
  /** Changes when other posts are shown. */
  shown: string;
}

interface Telling {
  told: number;
  timer?: ReturnType<typeof setTimeout>;
}

function enough({ isIntersecting, intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry): boolean {
  const ofWindow = rootBounds ? intersectionRect.height / rootBounds.height : 0;
  return isIntersecting && (intersectionRatio >= ENOUGH || ofWindow >= ENOUGH);
}

/** Watches which posts are on screen and tells the server how far one has read. The mark only moves forward. */
export function useReadMarks(list: RefObject<HTMLElement | null>, { topicId, mark, last, shown }: ReadMarks): void {
  const api = useApi(topicRoutes);
  const facts = useRef({ mark, last });
  const telling = useRef<Telling>({ told: -1 });
  useEffect(() => {
    facts.current = { mark, last };
  });
  useEffect(() => {
    if (mark === undefined || !list.current) return;
    const seen = seenIn(topicId);
    const timers = new Map<Element, ReturnType<typeof setTimeout>>();
    const tell = () => {
      clearTimeout(telling.current.timer);
      telling.current.timer = undefined;
      const known = Math.max(facts.current.mark ?? -1, telling.current.told);
      const position = frontier(known, facts.current.last, seen);
      if (position <= known) return;
      telling.current.told = position;
      // What was not heard is told again with the next post: the mark is taken back to what the server knows.
      api.markRead({ params: { topicId }, body: { position } }).catch(() => void (telling.current.told = -1));
    };
    const saw = (element: Element) => {
      seen.add(Number((element as HTMLElement).dataset['position']));
      telling.current.timer ??= setTimeout(tell, TELL_MS);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          clearTimeout(timers.get(entry.target));
          if (!document.hidden && enough(entry)) timers.set(entry.target, setTimeout(() => saw(entry.target), DWELL_MS));
        }
      },
      { threshold: [0, 0.2, 0.4, ENOUGH, 0.8, 1] },
    );
    for (const post of list.current.querySelectorAll('[data-position]')) observer.observe(post);
    addEventListener('pagehide', tell);
    return () => {
      observer.disconnect();
      for (const timer of timers.values()) clearTimeout(timer);
      removeEventListener('pagehide', tell);
      tell();
    };
  }, [api, list, topicId, mark === undefined, shown]);
}
