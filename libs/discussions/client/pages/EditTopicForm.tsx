import { MutationField, useAccount, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside, FormErrors } from '@minga/people/client';
import { Button, SelectField, TextField } from '@minga/ui';
import { ReasonField } from './ReasonField';
import { MOST_TAGS, TITLE_LENGTH, TOPIC_KINDS, type Topic } from '../../contract';

/** Title, tags and kind of a topic. */
export function EditTopicForm({ topic }: { topic: Topic }) {
  const { t } = useT();
  const refused = useRefusedForm('edit');
  const labels = { title: t('discussions.title'), tags: t('discussions.tags'), kind: t('discussions.kind') };
  const value = (name: string) => refused?.values[name];
  return (
    <form method="post" className="stack">
      <FormErrors refused={refused} labels={labels} prefix="et-" />
      <input type="hidden" name="intent" value="edit" />
      <MutationField />
      <TextField id="et-title" name="title" label={labels.title} required most={TITLE_LENGTH} defaultValue={value('title') ?? topic.title} error={errorBeside(refused, 'title')} />
      <TextField id="et-tags" name="tags" label={labels.tags} hint={t('discussions.tags-hint', { most: MOST_TAGS })} defaultValue={value('tags') ?? topic.tags.join(', ')} error={errorBeside(refused, 'tags')} />
      <SelectField id="et-kind" name="kind" label={labels.kind} defaultValue={value('kind') ?? topic.kind} error={errorBeside(refused, 'kind')}>
        {TOPIC_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`discussions.kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      {topic.openedBy.id !== useAccount()?.id && <ReasonField id="et-reason" refused={refused} />}
      <p>
        <Button tone="primary" type="submit">
          {t('discussions.save')}
        </Button>
      </p>
    </form>
  );
}
