import { useT } from '@minga/kernel/client';
import { useRefusedText } from '@minga/people/client';
import { Checkbox, FieldGroup, Section, SelectField, TextField } from '@minga/ui';
import { LONGEST_SLOW_MINUTES, MERGE_ORDERS, TITLE_LENGTH, type Topic } from '../../contract';
import { ModerationForm, SwitchForm } from './topic-forms';
import type { Choices } from './topic-choices';

/** What moderators do with a topic as a whole. Each form stands by itself, so that one is sent without the others. */
export function TopicModeration({ topic, choices }: { topic: Topic; choices: Choices }) {
  const { t } = useT();
  return (
    <div id="moderation" className="stack-l">
      <Section title={t('discussions.moderation')}>
        <div className="stack-l">
          <SwitchForm name="pin" on={topic.pinned} />
          <SwitchForm name="lock" on={topic.locked} />
          <SwitchForm name="archive" on={topic.archived} />
        </div>
      </Section>
      <Section title={t('discussions.moderate.slow-title')}>
        <ModerationForm intent="slow" verb={t('discussions.save')}>
          <TextField name="minutes" type="number" min={0} max={LONGEST_SLOW_MINUTES} required label={t('discussions.moderate.minutes')} hint={t('discussions.moderate.minutes-hint')} defaultValue={topic.slowMinutes} />
        </ModerationForm>
      </Section>
      <Move choices={choices} />
      <Merge choices={choices} />
      <Split choices={choices} />
    </div>
  );
}

function Move({ choices: { groups } }: { choices: Choices }) {
  const { t } = useT();
  if (groups.length === 0) return null;
  return (
    <Section title={t('discussions.moderate.move')}>
      <ModerationForm intent="move" verb={t('discussions.moderate.move')}>
        <SelectField name="groupId" label={t('discussions.moderate.to-group')} hint={t('discussions.moderate.move-hint')}>
          {groups.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </ModerationForm>
    </Section>
  );
}

function Merge({ choices: { topics } }: { choices: Choices }) {
  const { t } = useT();
  if (topics.length === 0) return null;
  return (
    <Section title={t('discussions.moderate.merge')}>
      <ModerationForm intent="merge" verb={t('discussions.moderate.merge')}>
        <SelectField name="into" label={t('discussions.moderate.into')} hint={t('discussions.moderate.merge-hint')}>
          {topics.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
        <SelectField name="order" label={t('discussions.moderate.merge-order')}>
          {MERGE_ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`discussions.moderate.merge-orders.${order}`)}
            </option>
          ))}
        </SelectField>
      </ModerationForm>
    </Section>
  );
}

function Split({ choices: { posts, chosen } }: { choices: Choices }) {
  const { t } = useT();
  const refused = useRefusedText('split', {});
  if (posts.length === 0) return null;
  return (
    <Section title={t('discussions.moderate.split')}>
      <ModerationForm intent="split" verb={t('discussions.moderate.split')}>
        <TextField name="title" label={t('discussions.title')} required most={TITLE_LENGTH} {...refused('title')} />
        <FieldGroup legend={t('discussions.moderate.which-posts')} id="split-posts">
          {posts.map(({ id, by, words }) => (
            <Checkbox key={id} name="post" value={id} defaultChecked={id === chosen} label={`${by}: ${words}`} />
          ))}
        </FieldGroup>
      </ModerationForm>
    </Section>
  );
}
