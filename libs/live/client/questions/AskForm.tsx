import { useT } from '@minga/kernel/client';
import { Button, Checkbox, Icon, TextAreaField } from '@minga/ui';
import { errorBeside, useFormRefusal } from '../participation/parts';
import { RoomForm } from '../room/room-acts';

const ROWS = 3;

/** Asks a question; without a name where the session allows it. */
export function AskForm({ anonymous }: { anonymous: boolean }) {
  const { t } = useT();
  const refused = useFormRefusal('question-ask');
  return (
    <details className="ask" open={refused ? true : undefined}>
      <summary className="more">
        <Icon name="plus" />
        {t('live.questions.ask')}
      </summary>
      <RoomForm intent="question-ask" className="stack">
        <TextAreaField id="question-text" name="text" label={t('live.questions.field')} hint={t('live.questions.hint')} error={errorBeside(refused, 'text')} rows={ROWS} defaultValue={refused?.values['text']} required />
        {anonymous && <Checkbox name="anonymous" defaultChecked={refused?.values['anonymous'] === 'on'} label={t('live.questions.anonymous-choice')} />}
        <p>
          <Button type="submit" tone="primary" size="s">
            {t('live.questions.send')}
          </Button>
        </p>
      </RoomForm>
    </details>
  );
}
