import { liveOptions, Time, useApi, useLiveQuery, useT } from '@minga/kernel/client';
import { errorBeside, PersonName } from '@minga/people/client';
import { List, ListRow, Section, Status, TextAreaField } from '@minga/ui';
import { ANSWER_LENGTH, BEFORE_OPEN, exchangeRoutes, type Question, QUESTION_LENGTH, type RequestView } from '../../contract';
import { DealForm } from '../deal/DealForm';
import { questionsQuery } from '../deal/deal.queries';
import type { RequestSection, SectionProps } from '../request/sections';
import { QUESTION_FORM_ACTS } from './offer-acts';

const ROWS = 3;
const isOpened = ({ state }: RequestView): boolean => !BEFORE_OPEN.includes(state);

function Questions({ view }: SectionProps) {
  return isOpened(view) ? <Opened view={view} /> : null;
}

function Opened({ view }: SectionProps) {
  const { t } = useT();
  const { items, mayAsk, mayAnswer } = useLiveQuery(questionsQuery(useApi(exchangeRoutes), view.id));
  const label = t('exchange.questions.field');
  return (
    <Section id="questions" title={t('exchange.questions.title')} meta={items.length > 0 ? t('exchange.questions.count', { count: items.length }) : undefined}>
      <div className="stack">
        {items.length === 0 && <p className="ink2">{t('exchange.questions.none')}</p>}
        <List>
          {items.map((question) => (
            <QuestionRow key={question.id} question={question} mayAnswer={mayAnswer} />
          ))}
        </List>
        {mayAsk && (
          <DealForm intent="question-ask" label={t('exchange.questions.ask')} send={t('exchange.questions.send')} labels={{ text: label }} prefix="qa-">
            {(refused) => (
              <TextAreaField id="qa-text" name="text" most={QUESTION_LENGTH} label={label} hint={t('exchange.questions.hint')} error={errorBeside(refused, 'text')} rows={ROWS} defaultValue={refused?.values['text']} required />
            )}
          </DealForm>
        )}
      </div>
    </Section>
  );
}

function QuestionRow({ question, mayAnswer }: { question: Question; mayAnswer: boolean }) {
  const { t } = useT();
  const { answer } = question;
  const prefix = `qr-${question.id}-`;
  const label = t('exchange.questions.answer-field');
  return (
    <ListRow>
      <div className="stack">
        <p>
          {question.by && <PersonName person={question.by} short />} <span className="meta"><Time at={question.at} /></span>
        </p>
        <p className="typed">{question.text}</p>
        {answer ? (
          <div className="note">
            <div>
              <p>
                <b>{t('exchange.questions.answered')}</b> {answer.by && <PersonName person={answer.by} short />} <span className="meta"><Time at={answer.at} /></span>
              </p>
              <p className="typed">{answer.text}</p>
            </div>
          </div>
        ) : (
          <p>
            <Status icon="clock">{t('exchange.questions.waiting')}</Status>
          </p>
        )}
        {mayAnswer && (
          <DealForm key={answer?.at} intent="question-answer" id={{ name: 'questionId', value: question.id }} label={t(answer ? 'exchange.questions.again' : 'exchange.questions.answer')} send={t('exchange.questions.answer')} labels={{ text: label }} prefix={prefix}>
            {(refused) => (
              <TextAreaField id={`${prefix}text`} name="text" most={ANSWER_LENGTH} label={label} error={errorBeside(refused, 'text')} rows={ROWS} defaultValue={refused?.values['text'] ?? answer?.text} required />
            )}
          </DealForm>
        )}
      </div>
    </ListRow>
  );
}

export const questionsSection: RequestSection = {
  id: 'questions',
  place: 'main',
  load: async (page, view) => isOpened(view) && page.queries.ensureQueryData(liveOptions(questionsQuery(page.api(exchangeRoutes), view.id))),
  Component: Questions,
  acts: QUESTION_FORM_ACTS,
};
