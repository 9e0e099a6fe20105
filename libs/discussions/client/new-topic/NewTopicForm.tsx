import { MutationField, useEnvironment, useRefusedForm, useT } from '@minga/kernel/client';
import { LANGUAGES } from '@minga/kernel/contract';
import { errorBeside, FormErrors } from '@minga/people/client';
import { Button, FieldGroup, FieldNotes, RadioOption, SelectField, TextField } from '@minga/ui';
import { useRef, useState, type KeyboardEvent } from 'react';
import { draftKeys, MOST_TAGS, POST_LENGTH, TITLE_LENGTH, type TopicKind } from '../../contract';
import { Compose, type ComposeHandle } from '../composer/Compose';
import { DraftState, OtherDraft } from '../composer/DraftState';
import { useEditorMode } from '../composer/editor-wish';
import { Toolbar } from '../composer/Toolbar';
import { useServerDraft } from '../composer/use-server-draft';
import { useHydrated } from '../reading/use-hydrated';
import { useDraftMark } from './use-draft-mark';
import { useOpenTopic } from './use-open-topic';
import { useTopicFields } from './use-topic-fields';

/** Kind, title, tags and text of a topic. A plain form without script; with it, what is typed is kept as drafts. */
export function NewTopicForm({ groupId, kinds }: { groupId: string; kinds: TopicKind[] }) {
  const { t } = useT();
  const { language, ligero } = useEnvironment();
  const compose = useRef<ComposeHandle>(null);
  const hydrated = useHydrated();
  const [mode, setMode] = useEditorMode();
  const plain = useRefusedForm();
  const fields = useTopicFields(groupId, plain?.values);
  const title = fields.value('title') ?? '';
  const [active, setActive] = useState(false);
  const draft = useServerDraft(draftKeys.topic(groupId), { mark: useDraftMark(groupId), first: plain?.values['source'], title, onTitle: fields.offerTitle });
  const { submit, busy, refused = plain } = useOpenTopic(groupId, compose, () => {
    draft.done();
    fields.clear();
  });
  const kind = kinds.find((item) => item === fields.value('kind')) ?? 'discussion';
  const error = (name: string) => errorBeside(refused, name);
  const labels = { kind: t('discussions.kind'), title: t('discussions.title'), source: t('discussions.text'), tags: t('discussions.tags') };
  function pressed(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  }
  return (
    <form method="post" className="stack new-topic" noValidate onSubmit={submit} onKeyDown={pressed}>
      <FormErrors refused={refused} labels={labels} prefix="nt-" />
      <MutationField />
      <FieldGroup id="nt-kind" legend={labels.kind} error={error('kind')}>
        {kinds.map((item) => (
          <RadioOption key={item} name="kind" value={item} checked={item === kind} onChange={() => fields.change('kind', item)} label={t(`discussions.kinds.${item}`)} description={t(`discussions.kinds-about.${item}`)} />
        ))}
      </FieldGroup>
      <TextField
        id="nt-title"
        name="title"
        label={labels.title}
        hint={t('discussions.title-hint')}
        required
        most={TITLE_LENGTH}
        value={title}
        onChange={(event) => {
          fields.change('title', event.target.value);
          // The text's draft carries the title.
          draft.change(compose.current?.text() ?? draft.text);
        }}
        error={error('title')}
      />
      <div className={error('source') ? 'fld bad' : 'fld'} onFocus={() => setActive(true)}>
        <span className="strong" aria-hidden="true">
          {labels.source}
        </span>
        <FieldNotes id="nt-source" error={error('source')} />
        <div className="cmpz">
          <OtherDraft draft={draft} />
          <Compose
            ref={compose}
            id="nt-source"
            label={labels.source}
            placeholder={t('discussions.write-topic')}
            value={draft.text}
            onChange={draft.change}
            active={active}
            mode={mode}
            invalid={Boolean(error('source'))}
            describedBy={error('source') ? 'nt-source-error' : undefined}
          />
          {hydrated && (
            <div className="tb">
              <Toolbar format={(what, address) => compose.current?.format(what, address)} mode={mode} onMode={setMode} choice={ligero === 'off'} />
              <span className="push">
                <DraftState draft={draft} />
              </span>
            </div>
          )}
        </div>
      </div>
      <TextField id="nt-tags" name="tags" label={labels.tags} mark={t('discussions.optional')} hint={t('discussions.tags-hint', { most: MOST_TAGS })} value={fields.value('tags') ?? ''} onChange={(event) => fields.change('tags', event.target.value)} error={error('tags')} autoCapitalize="off" />
      <SelectField id="nt-lang" name="lang" label={t('discussions.language')} value={fields.value('lang') ?? language} onChange={(event) => fields.change('lang', event.target.value)}>
        {LANGUAGES.map((item) => (
          <option key={item} value={item} lang={item}>
            {t(`discussions.languages.${item}`)}
          </option>
        ))}
      </SelectField>
      <p>
        <Button tone="primary" type="submit" busy={busy} disabled={draft.text.length > POST_LENGTH}>
          {t('discussions.open-topic')}
        </Button>
      </p>
    </form>
  );
}
