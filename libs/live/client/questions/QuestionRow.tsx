import { useT } from '@minga/kernel/client';
import { PersonLink } from '@minga/people/client';
import { Icon, Status } from '@minga/ui';
import type { ReactNode } from 'react';
import type { SessionQuestion } from '../../contract';
import { WaitingNote } from '../room/queued/WaitingTexts';
import { RoomForm, useRoomActs } from '../room/room-acts';

export interface QuestionRowProps {
  question: SessionQuestion;
  /** The reader supports it; undefined: they cannot. */
  voted: boolean | undefined;
  children?: ReactNode;
}

/** A question with its votes, who asked, and what became of it. */
export function QuestionRow({ question, voted, children }: QuestionRowProps) {
  const { t } = useT();
  const { author, answer } = question;
  return (
    <li className="qa">
      <Votes question={question} voted={voted} />
      <div>
        <p className="typed" lang={question.lang}>{question.text}</p>
        <p className="meta">
          {author ? <PersonLink person={author} /> : t(question.anonymous ? 'live.questions.by-nobody' : 'live.questions.by-gone')}
          {question.anonymous && author && ` (${t('live.questions.desk-only')})`} <QuestionState question={question} />
          <WaitingSupport id={question.id} />
        </p>
        {answer && (
          <div className="note">
            <p className="meta">{answer.by ? t('live.questions.answered-by', { name: answer.by.name }) : t('live.questions.answer')}</p>
            <p className="typed">{answer.text}</p>
          </div>
        )}
        {question.reason && <p className="meta">{t('live.questions.dismissed-for', { reason: question.reason })}</p>}
        {children}
      </div>
    </li>
  );
}

function WaitingSupport({ id }: Pick<SessionQuestion, 'id'>) {
  const pending = useRoomActs().onItsWay.supports.findLast(({ questionId }) => questionId === id)?.pending;
  return pending?.state === 'waiting' ? <> <WaitingNote pending={pending} /></> : null;
}

/** A support on its way shows as given or taken; the figure stays the server's. */
function Votes({ question: { id, votes }, voted: counted }: QuestionRowProps) {
  const { t, number } = useT();
  const pending = useRoomActs().onItsWay.supports.findLast(({ questionId }) => questionId === id);
  const voted = counted === undefined ? undefined : (pending?.on ?? counted);
  const figure = (
    <>
      <Icon name="up" />
      {number(votes)}
    </>
  );
  if (voted === undefined) {
    return (
      <span className="up still">
        <span className="vh">{t('live.questions.votes', { count: votes })}</span>
        <span aria-hidden="true">{number(votes)}</span>
      </span>
    );
  }
  return (
    <RoomForm intent={voted ? 'question-unsupport' : 'question-support'} fields={{ questionId: id }}>
      <button className="up" type="submit" aria-pressed={voted} aria-label={t(voted ? 'live.questions.unsupport' : 'live.questions.support', { count: votes })}>
        {figure}
      </button>
    </RoomForm>
  );
}

function QuestionState({ question: { state } }: Pick<QuestionRowProps, 'question'>) {
  const { t } = useT();
  if (state === 'open' || state === 'dismissed' || state === 'merged') return null;
  const word = t(`live.questions.states.${state}`);
  return state === 'answering' ? <Status icon="live">{word}</Status> : <Status tone="ok" icon="check">{word}</Status>;
}
