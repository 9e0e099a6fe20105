import { Time, useT } from '@minga/kernel/client';
import { errorBeside, PersonLink } from '@minga/people/client';
import { List, ListRow, TextAreaField } from '@minga/ui';
import { type EngagementView, ENTRY_LENGTH, type Problem } from '../../contract';
import { Prose } from '../request/NeedSection';
import { FoldedForm } from './FoldedForm';

const PREFIX = 'pb-';

/** What goes wrong, between whoever raised it and the stewards. */
export function Problems({ work }: { work: EngagementView }) {
  const { t } = useT();
  const labels = { text: t('exchange.work.problem') };
  return (
    <div className="stack">
      <h3 className="h4">{t('exchange.work.problems')}</h3>
      <p className="meta">{t('exchange.work.problems-lead')}</p>
      {work.problems.length > 0 && (
        <List>
          {work.problems.map((problem) => (
            <ProblemRow key={problem.id} problem={problem} answers={work.may.includes('answer-problem')} />
          ))}
        </List>
      )}
      {work.may.includes('raise-problem') && (
        <FoldedForm intent="raise-problem" label={t('exchange.work.raise-problem')} labels={labels} prefix={PREFIX}>
          {(refused) => (
            <TextAreaField id={`${PREFIX}text`} name="text" most={ENTRY_LENGTH} label={labels.text} rows={4} error={errorBeside(refused, 'text')} defaultValue={refused?.values['text']} required />
          )}
        </FoldedForm>
      )}
    </div>
  );
}

function ProblemRow({ problem: { id, by, text, lang, at, answer, answeredAt }, answers }: { problem: Problem; answers: boolean }) {
  const { t } = useT();
  const prefix = `pa-${id}-`;
  const labels = { answer: t('exchange.work.answer') };
  return (
    <ListRow>
      <div className="stack">
        <div>
          <p className="meta">
            {by && <PersonLink person={by} />} <Time at={at} />
          </p>
          <Prose text={text} lang={lang} />
        </div>
        {answer && (
          <div>
            <p className="meta">
              {t('exchange.work.stewards-answer')} {answeredAt && <Time at={answeredAt} />}
            </p>
            <Prose text={answer} lang={lang} />
          </div>
        )}
        {!answer && answers && (
          <FoldedForm intent="answer-problem" label={t('exchange.work.answer-problem')} labels={labels} prefix={prefix} fields={{ problem: id }}>
            {(refused) => (
              <TextAreaField id={`${prefix}answer`} name="answer" most={ENTRY_LENGTH} label={labels.answer} rows={3} error={errorBeside(refused, 'answer')} defaultValue={refused?.values['answer']} required />
            )}
          </FoldedForm>
        )}
      </div>
    </ListRow>
  );
}
