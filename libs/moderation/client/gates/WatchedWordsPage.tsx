import { MutationField, pageAction, pageLoader, useApi, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { Button, List, ListRow, Notice, Section, SelectField, Status, TextAreaField, TextField } from '@minga/ui';
import { useActionData, useLoaderData, Form } from 'react-router';
import { errorBeside, orConfirm } from '@minga/people/client';
import { moderationRoutes, PATTERN_LENGTH, WORD_EFFECTS, type TrialResult, type WatchedWord, type WordEffect } from '../../contract';
import { useState } from 'react';

export const loader = pageLoader(async ({ api }) => api(moderationRoutes).watchedWords({}));

/** Adds a word (one that is there takes the new effect), takes one away, or tries a text. */
export const action = pageAction(async ({ api, field }) => {
  const words = api(moderationRoutes);
  const intent = field('intent');
  if (intent === 'try') return { trial: await words.tryWatchedWords({ body: { text: field('text') } }) };
  const pattern = field('pattern').trim();
  const body = intent === 'add' ? { add: [{ pattern, effect: field('effect') as WordEffect }] } : { remove: [pattern] };
  await orConfirm(() => words.changeWatchedWords({ body }), '/admin/watched-words');
  return { trial: null };
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('moderation.words.title'), hidden: true }) };

/** Words that hold a text back, refuse it, or point it out to moderators. */
export function Component() {
  const { t } = useT();
  const { words } = useLoaderData<typeof loader>();
  const refused = useRefusedForm('add');
  return (
    <>
      <h1 className="h1">{t('moderation.words.title')}</h1>
      <p className="lead">{t('moderation.words.lead')}</p>
      <Section title={t('moderation.words.add')}>
        <Form method="post" className="stack si-f" key={words.map(({ pattern }) => pattern).join(' ')}>
          <MutationField />
          <input type="hidden" name="intent" value="add" />
          <TextField
            name="pattern"
            label={t('moderation.words.pattern')}
            hint={t('moderation.words.pattern-hint')}
            error={errorBeside(refused, 'add')}
            defaultValue={refused?.values['pattern']}
            most={PATTERN_LENGTH}
            required
            autoComplete="off"
          />
          <SelectField name="effect" label={t('moderation.words.effect')} defaultValue={refused?.values['effect'] ?? 'hold'}>
            {WORD_EFFECTS.map((effect) => (
              <option key={effect} value={effect}>
                {t(`moderation.effects.${effect}`)}
              </option>
            ))}
          </SelectField>
          <p>
            <Button type="submit" tone="primary">
              {t('moderation.words.add')}
            </Button>
          </p>
        </Form>
      </Section>
      <Section title={t('moderation.words.list')}>
        {words.length === 0 && <p className="ink2">{t('moderation.words.none')}</p>}
        <List>
          {words.map((word) => (
            <WordRow key={word.pattern} word={word} />
          ))}
        </List>
      </Section>
      <Trial />
    </>
  );
}

function WordRow({ word: { pattern, effect } }: { word: WatchedWord }) {
  const { t } = useT();
  return (
    <ListRow className="ends">
      <div>
        <p>
          <b>{pattern}</b>
        </p>
        <p className="meta">{t(`moderation.effects.${effect}`)}</p>
      </div>
      <Form method="post">
        <MutationField />
        <input type="hidden" name="pattern" value={pattern} />
        <Button type="submit" size="s" name="intent" value="remove" aria-label={t('moderation.words.remove-one', { pattern })}>
          {t('moderation.words.remove')}
        </Button>
      </Form>
    </ListRow>
  );
}

/** “Try a text”: while one types with script, by a button without. */
function Trial() {
  const { t } = useT();
  const api = useApi(moderationRoutes);
  const answer = useActionData() as { trial?: TrialResult | null } | undefined;
  const [typed, setTyped] = useState<TrialResult | null>(null);
  const result = typed ?? answer?.trial ?? null;
  const refused = useRefusedForm('try');
  return (
    <Section title={t('moderation.words.try')}>
      <Form method="post" className="stack si-f">
        <input type="hidden" name="intent" value="try" />
        <TextAreaField
          name="text"
          label={t('moderation.words.text')}
          rows={3}
          error={errorBeside(refused, 'text')}
          defaultValue={refused?.values['text']}
          onBlur={(event) => void api.tryWatchedWords({ body: { text: event.target.value } }).then(setTyped, () => undefined)}
        />
        <p>
          <Button type="submit">{t('moderation.words.try-act')}</Button>
        </p>
      </Form>
      <div role="status">
        {result && (
          <Notice tone={result.effect === 'block' ? 'err' : result.effect ? 'due' : 'ok'}>
            <p>{t(result.effect ? `moderation.words.would-${result.effect}` : 'moderation.words.would-pass')}</p>
            {result.matches.map(({ pattern, effect, found }) => (
              <p key={pattern}>
                <Status>{t(`moderation.effects.${effect}`)}</Status> {t('moderation.words.met', { pattern, found })}
              </p>
            ))}
          </Notice>
        )}
      </div>
    </Section>
  );
}
