import { useT } from '@minga/kernel/client';
import { Button, SelectField, TextAreaField, TextField } from '@minga/ui';
import { questionActs, REASON_LENGTH, type SessionQuestion } from '../../contract';
import { errorBeside, RowAct, useFormRefusal } from '../participation/parts';
import { useSearchParams } from 'react-router';
import { RoomForm } from '../room/room-acts';
import { StayLink } from '../room/stretch';

const ROWS = 3;

export interface QuestionDeskProps {
  question: SessionQuestion;
  /** Questions that wait, this one too: one of them may stand for it. */
  others: readonly SessionQuestion[];
}

/** What those who run the session may do with a question as it stands. */
export function QuestionDesk({ question, others }: QuestionDeskProps) {
  const { t } = useT();
  const may = questionActs(question.state);
  const fields = { questionId: question.id };
  const [search] = useSearchParams();
  const more = may.includes('dismiss') || may.includes('answer');
  // Forms of one question at a time: each offers all the others to unite it with
  const open = more && search.get('desk') === question.id;
  return (
    <>
      <div className="acts">
        {may.includes('answer-live') && <RowAct intent="question-answer-live" fields={fields} icon="live">{t('live.questions.acts.answer-live')}</RowAct>}
        {may.includes('mark-answered') && <RowAct intent="question-mark-answered" fields={fields} icon="check">{t('live.questions.acts.mark-answered')}</RowAct>}
        {may.includes('reopen') && <RowAct intent="question-reopen" fields={fields} icon="undo">{t('live.questions.acts.reopen')}</RowAct>}
        {more && <StayLink to={{ desk: open ? null : question.id }} aria-expanded={open}>{t(open ? 'live.questions.fewer' : 'live.questions.more')}</StayLink>}
      </div>
      {open && (
        <div className="stack desk-f">
          {may.includes('answer') && <AnswerForm question={question} />}
          {may.includes('merge') && others.length > 1 && <MergeForm question={question} others={others.filter(({ id }) => id !== question.id)} />}
          {may.includes('dismiss') && <DismissForm question={question} />}
        </div>
      )}
    </>
  );
}

function AnswerForm({ question }: Pick<QuestionDeskProps, 'question'>) {
  const { t } = useT();
  const id = { name: 'questionId', value: question.id };
  const refused = useFormRefusal('question-answer', id);
  return (
    <RoomForm intent="question-answer" fields={{ questionId: question.id }} className="stack">
      <TextAreaField id={`qa-${question.id}`} name="text" label={t('live.questions.answer-field')} error={errorBeside(refused, 'text')} rows={ROWS} defaultValue={refused?.values['text'] ?? question.answer?.text} />
      <p>
        <Button type="submit" size="s">{t('live.questions.acts.answer')}</Button>
      </p>
    </RoomForm>
  );
}

function MergeForm({ question, others }: QuestionDeskProps) {
  const { t } = useT();
  const refused = useFormRefusal('question-merge', { name: 'questionId', value: question.id });
  return (
    <RoomForm intent="question-merge" fields={{ questionId: question.id }} className="stack">
      <SelectField id={`qm-${question.id}`} name="intoId" label={t('live.questions.merge-field')} hint={t('live.questions.merge-hint')} error={errorBeside(refused, 'intoId')}>
        {others.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </SelectField>
      <p>
        <Button type="submit" size="s">{t('live.questions.acts.merge')}</Button>
      </p>
    </RoomForm>
  );
}

function DismissForm({ question }: Pick<QuestionDeskProps, 'question'>) {
  const { t } = useT();
  const refused = useFormRefusal('question-dismiss', { name: 'questionId', value: question.id });
  return (
    <RoomForm intent="question-dismiss" fields={{ questionId: question.id }} className="stack">
      <TextField id={`qd-${question.id}`} name="reason" label={t('live.questions.reason-field')} hint={t('live.questions.reason-hint')} error={errorBeside(refused, 'reason')} most={REASON_LENGTH} defaultValue={refused?.values['reason']} />
      <p>
        <Button type="submit" size="s" tone="err">{t('live.questions.acts.dismiss')}</Button>
      </p>
    </RoomForm>
  );
}
