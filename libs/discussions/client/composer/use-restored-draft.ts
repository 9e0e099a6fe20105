import { DraftStore, useAccount } from '@minga/kernel/client';
import { useEffect, useRef } from 'react';
import { draftKeys } from '../../contract';
import { useTopic } from '../topic/context';
import { useReply } from './reply-target';

/** Post that a reply's draft answers; undefined for another key. */
const parentOf = (key: string, prefix: string): string | undefined => (key.startsWith(prefix) ? key.slice(prefix.length) : undefined);

/**
 * Brings back what was being written here when the page was left, crashed or was signed out of: the composer opens on the
 * latest reply that this browser or the server kept.
 */
export function useRestoredDraft(): void {
  const owner = useAccount()?.id;
  const { page } = useTopic();
  const { target, resume } = useReply();
  const done = useRef(false);
  useEffect(() => {
    if (!owner || done.current || target.turn > 0) return;
    done.current = true;
    const prefix = draftKeys.reply(page.topic.id, '');
    const store = new DraftStore(localStorage);
    const here = store.keys(`${owner}:${prefix}`).map((key) => ({ key: key.slice(owner.length + 1), at: store.read(key)?.at ?? 0 }));
    const there = page.viewer.drafts.map(({ key, revision }) => ({ key, at: revision }));
    const latest = [...here, ...there].filter(({ key }) => key.startsWith(prefix)).sort((a, b) => b.at - a.at)[0];
    const parent = latest && parentOf(latest.key, prefix);
    if (parent) resume(parent);
    // Once, when the page is opened.
  }, []);
}
