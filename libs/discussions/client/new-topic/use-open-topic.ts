import { useApi, useT, type RefusedForm } from '@minga/kernel/client';
import { isLanguage, newId, Refusal, shortId } from '@minga/kernel/contract';
import { useRef, useState, type FormEvent, type RefObject } from 'react';
import { useNavigate } from 'react-router';
import { isHeld, TOPIC_KINDS, topicRoutes } from '../../contract';
import type { ComposeHandle } from '../composer/Compose';
import { tagsOf } from './tags';

interface Sending {
  submit(event: FormEvent<HTMLFormElement>): void;
  busy: boolean;
  /** What the last attempt was refused for; undefined before one. */
  refused: RefusedForm | undefined;
}

function asRefused(error: unknown, form: FormData, noLine: string): RefusedForm {
  const values = Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const problem = error instanceof Refusal ? error.problem : undefined;
  return { code: problem?.code ?? 'unavailable', title: problem?.title || noLine, fields: problem?.fields ?? [], values, facts: problem?.facts ?? {} };
}

/** Sends the form by script. A repetition after a lost line is the same change; a corrected form is another. */
export function useOpenTopic(groupId: string, compose: RefObject<ComposeHandle | null>, done: () => void): Sending {
  const { t } = useT();
  const api = useApi(topicRoutes);
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<RefusedForm>();
  const last = useRef({ id: '', sent: '' });
  async function send(form: FormData) {
    const field = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
    const lang = field('lang');
    const body = {
      kind: TOPIC_KINDS.find((kind) => kind === field('kind')) ?? 'discussion',
      title: field('title'),
      source: compose.current?.text() ?? field('source'),
      tags: tagsOf(field('tags')),
      ...(isLanguage(lang) ? { lang } : {}),
    };
    const sent = JSON.stringify(body);
    if (last.current.sent !== sent) last.current = { id: newId(), sent };
    setBusy(true);
    try {
      const topic = await api.openTopic({ params: { groupId }, body }, { mutationId: last.current.id });
      done();
      // It waits for a moderator: it shows, to its author, where it would stand.
      await navigate(isHeld(topic) ? `/g/${shortId(groupId)}` : topic.address);
    } catch (error) {
      setRefused(asRefused(error, form, t('discussions.not-sent')));
    } finally {
      setBusy(false);
    }
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!busy) void send(new FormData(event.currentTarget));
  }
  return { submit, busy, refused };
}
