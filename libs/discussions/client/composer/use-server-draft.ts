import { DraftStore, useAccount, useApi, useDraft, useSend, type DraftHandle } from '@minga/kernel/client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readerRoutes, type DraftMark } from '../../contract';
import { settleDrafts, type KeptDraft } from './settle-drafts';

export interface ServerDraftOptions {
  /** That the server keeps one, as the page's view says; follows the person's other devices. */
  mark: DraftMark | undefined;
  /** Text of a refused form, or what is being edited: what to begin with when nothing was kept. */
  first?: string;
  /** Of an edit. */
  baseRevision?: number;
  /** Of a new topic: kept with the text. */
  title?: string;
  /** The server's draft has a title, and is what one goes on with. `at`: when it was written, milliseconds since the epoch. */
  onTitle?(title: string, at: number): void;
}

export interface ServerDraft extends DraftHandle {
  /** A draft of another device, or an older one, that says something else. */
  other: KeptDraft | null;
  /** Goes on with the other one; what was here becomes the other. */
  swap(): void;
  /** Forgets the other one. */
  drop(): void;
  /** Sent or discarded: gone here, on the server and on the other devices. */
  done(): void;
}

/** Text being written, kept by this browser and, for who is signed in, by the server. */
export function useServerDraft(key: string, { mark, first, baseRevision, title, onTitle }: ServerDraftOptions): ServerDraft {
  const api = useApi(readerRoutes);
  const owner = useAccount()?.id;
  const remove = useSend(readerRoutes.deleteDraft, `draft:${key}`);
  const [other, setOther] = useState<KeptDraft | null>(null);
  const saved = useRef(0);
  /** Something was typed here: from then on nothing from elsewhere takes its place. */
  const typed = useRef(false);
  const input = useRef({ baseRevision, title, onTitle });
  useEffect(() => {
    input.current = { baseRevision, title, onTitle };
  });
  const sync = useCallback(
    async (source: string) => {
      const revision = Date.now();
      saved.current = revision;
      const { draft } = await api.saveDraft({ params: { key }, body: { revision, source, title: input.current.title ?? null, baseRevision: input.current.baseRevision ?? null } });
      if (draft && draft.revision > revision && draft.source !== source) setOther({ text: draft.source, at: draft.revision });
    },
    [api, key],
  );
  const handle = useDraft(key, { initial: first === undefined ? undefined : { text: first, at: 0 }, sync: owner ? sync : undefined });
  const latest = useRef(handle);
  useEffect(() => {
    latest.current = handle;
  });
  const revision = mark?.revision ?? 0;
  useEffect(() => {
    if (!owner || revision <= saved.current) return;
    const abort = new AbortController();
    const kept = new DraftStore(localStorage).read(`${owner}:${key}`);
    void api.getDraft({ params: { key } }, { signal: abort.signal }).then(
      ({ draft }) => {
        if (!draft || abort.signal.aborted) return;
        saved.current = draft.revision;
        const { text, change } = latest.current;
        // What is no longer what was kept has been typed since: it is the latest there is.
        const here = { text: text === first ? '' : text, at: kept?.text === text ? kept.at : Number.MAX_SAFE_INTEGER };
        const there = { text: draft.source, at: draft.revision };
        const settled = settleDrafts(typed.current ? { ...here, at: Number.MAX_SAFE_INTEGER } : here, there);
        if (settled.text !== text) change(settled.text);
        if (settled.text === draft.source && draft.title) input.current.onTitle?.(draft.title, draft.revision);
        setOther(settled.other);
      },
      () => undefined,
    );
    return () => abort.abort();
    // `first` is what the key began with.
  }, [api, owner, key, revision]);

  const had = useRef(Boolean(mark));
  useEffect(() => {
    // Sent or discarded on another device: what was only mirrored here is gone too.
    if (had.current && !mark && !typed.current) latest.current.clear();
    had.current = Boolean(mark);
  }, [mark]);

  return {
    ...handle,
    change(text) {
      typed.current = true;
      handle.change(text);
    },
    other,
    swap() {
      if (!other) return;
      typed.current = true;
      const before = { text: handle.text, at: Date.now() };
      handle.change(other.text);
      setOther(before.text.trim() === '' ? null : before);
    },
    drop: () => setOther(null),
    done() {
      typed.current = false;
      handle.clear();
      setOther(null);
      if (owner && (saved.current > 0 || mark)) remove({ params: { key } });
      saved.current = Date.now();
    },
  };
}
