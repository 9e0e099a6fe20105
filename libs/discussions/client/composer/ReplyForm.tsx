import { MutationField, fieldError, useEnvironment, useRefusedForm, useT } from '@minga/kernel/client';
import { Button, Composer, Notice } from '@minga/ui';
import { useEffect, useId, useRef, type FormEvent, type KeyboardEvent } from 'react';
import { draftKeys, POST_LENGTH } from '../../contract';
import { useHydrated } from '../reading/use-hydrated';
import { useTopic } from '../topic/context';
import { Compose, type ComposeHandle } from './Compose';
import { DraftState, OtherDraft } from './DraftState';
import { useEditorMode } from './editor-wish';
import { useReply } from './reply-target';
import { Toolbar } from './Toolbar';
import { useSendReply } from './use-send-reply';
import { useServerDraft } from './use-server-draft';
import { useTyping } from './use-typing';

export interface ReplyFormProps {
  onTyping(typing: boolean): void;
  onSent(mutationId: string): void;
  /** A reply took its place where this page does not show it. */
  onElsewhere(position: number): void;
}

/** The composer of a reply. Without script a plain form; with it the friendly editor, drafts, and sending that survives a lost line. */
export function ReplyForm({ onTyping, onSent, onElsewhere }: ReplyFormProps) {
  const { t } = useT();
  const id = useId();
  const { page } = useTopic();
  const { target, open, setOpen, clear, rest } = useReply();
  const compose = useRef<ComposeHandle>(null);
  const refused = useRefusedForm('reply');
  const [mode, setMode] = useEditorMode();
  const hydrated = useHydrated();
  const { ligero } = useEnvironment();
  const key = draftKeys.reply(page.topic.id, target.postId);
  const draft = useServerDraft(key, { mark: page.viewer.drafts.find((mark) => mark.key === key), first: refused?.values['source'] });
  const send = useSendReply(onSent, onElsewhere);
  const typed = useTyping(onTyping);
  const problem = refused && (fieldError(refused, 'source') ?? refused.title);
  useWishToWrite(compose);

  function submit(event: FormEvent) {
    if (!send) return;
    event.preventDefault();
    const source = compose.current?.text() ?? '';
    if (source.trim() === '' || source.length > POST_LENGTH) return compose.current?.focus();
    send(target.postId, source);
    draft.done();
    onTyping(false);
    // The focus follows the reply when it is there.
    (document.activeElement as HTMLElement | null)?.blur();
    rest();
  }
  function pressed(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.currentTarget.requestSubmit();
    } else if (event.key === 'Escape' && open && !event.nativeEvent.isComposing) {
      // Lists and the editor keep the ones that are theirs to themselves.
      setOpen(false);
      (document.activeElement as HTMLElement | null)?.blur();
    }
  }
  const answering = target.name === null ? undefined : { text: <Target name={target.name} />, clearLabel: t('discussions.stop-answering'), onClear: hydrated ? clear : undefined };
  return (
    <Composer
      method="post"
      label={t('discussions.your-reply')}
      className={open || draft.text ? undefined : 'idle'}
      to={answering}
      onSubmit={submit}
      onKeyDown={pressed}
      onFocus={() => setOpen(true)}
      tools={hydrated && open && <Toolbar format={(what, address) => compose.current?.format(what, address)} mode={mode} onMode={setMode} choice={ligero === 'off'} />}
      actions={
        <>
          {hydrated && <DraftState draft={draft} />}
          <Button tone="primary" size="s" type="submit" disabled={draft.text.length > POST_LENGTH}>
            {t('discussions.publish')}
          </Button>
        </>
      }
    >
      <input type="hidden" name="intent" value="reply" />
      <input type="hidden" name="parentId" value={target.name === null ? '' : target.postId} />
      <MutationField />
      {problem && (
        <Notice tone="err" role="alert">
          <p id={`${id}-why`}>{problem}</p>
        </Notice>
      )}
      <OtherDraft draft={draft} />
      <Compose
        ref={compose}
        id={`${id}-text`}
        label={t('discussions.your-reply')}
        placeholder={t('discussions.write-reply')}
        value={draft.text}
        onChange={(text) => {
          draft.change(text);
          typed();
        }}
        active={open}
        mode={mode}
        invalid={Boolean(problem)}
        describedBy={problem ? `${id}-why` : undefined}
      />
    </Composer>
  );
}

function Target({ name }: { name: string }) {
  const { t } = useT();
  const words = t('discussions.answers-to', { name: '\u0000' }).split('\u0000');
  if (!name) return <>{t('discussions.answers-another')}</>;
  return (
    <>
      {words[0]}
      <b>{name}</b>
      {words[1]}
    </>
  );
}

/** Takes the focus, and what is to be put in, when somebody asks to write. */
function useWishToWrite(compose: { current: ComposeHandle | null }): void {
  const { target } = useReply();
  const { turn, insert } = target;
  const served = useRef(0);
  useEffect(() => {
    if (turn === 0 || served.current === turn) return;
    served.current = turn;
    compose.current?.focus();
    if (insert) compose.current?.insert(insert);
  }, [turn, insert, compose]);
}
