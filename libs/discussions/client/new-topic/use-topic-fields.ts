import { DraftStore, useAccount, useDraft } from '@minga/kernel/client';
import { useRef } from 'react';
import { draftKeys } from '../../contract';

/** What a new topic has beside its text. */
export type TopicField = 'title' | 'kind' | 'tags' | 'lang';
type Fields = Partial<Record<TopicField, string>>;

export interface TopicFields {
  /** As typed or chosen; undefined when it never was. */
  value(name: TopicField): string | undefined;
  change(name: TopicField, value: string): void;
  /** Takes the title of the server's draft, unless this browser's was typed after it (`at`: milliseconds since the epoch). */
  offerTitle(title: string, at: number): void;
  /** After sending. */
  clear(): void;
}

/** What was kept, whatever shape an older version or another hand gave it. */
function read(text: string): Fields {
  try {
    const kept: unknown = JSON.parse(text || '{}');
    return Object.fromEntries(Object.entries(kept ?? {}).filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}

/**
 * The fields of a new topic, kept by this browser beside its text, so that a reload or a crash gives back the whole form.
 * @param first what to begin with when nothing was kept: the values of a refused form
 */
export function useTopicFields(groupId: string, first: Readonly<Record<string, string>> = {}): TopicFields {
  const owner = useAccount()?.id ?? 'guest';
  const key = `${draftKeys.topic(groupId)}:fields`;
  const draft = useDraft(key);
  const fields = read(draft.text);
  const typedAt = useRef(0);
  // Two changes in one turn both count: the second must not begin from what the first has replaced.
  const latest = useRef(fields);
  latest.current = fields;
  function change(name: TopicField, value: string) {
    typedAt.current = Date.now();
    latest.current = { ...latest.current, [name]: value };
    draft.change(Object.values(latest.current).some(Boolean) ? JSON.stringify(latest.current) : '');
  }
  return {
    value: (name) => fields[name] ?? first[name],
    change,
    offerTitle(title, at) {
      const keptAt = Math.max(typedAt.current, new DraftStore(localStorage).read(`${owner}:${key}`)?.at ?? 0);
      if (!latest.current.title || at > keptAt) change('title', title);
    },
    clear: draft.clear,
  };
}
