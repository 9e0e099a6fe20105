import { useApi, useLiveQuery, useT } from '@minga/kernel/client';
import { Empty, List } from '@minga/ui';
import { inOrder, liveRoutes, roomCan, type OwnPart, type QuestionsView, type SessionQuestion } from '../../contract';
import { loadView, ownPartQuery, questionsQuery } from '../participation/participation.queries';
import { useFormRefusal } from '../participation/parts';
import { WithOwn } from '../participation/WithOwn';
import { WaitingTexts } from '../room/queued/WaitingTexts';
import { useRoomActs } from '../room/room-acts';
import { useStretch } from '../room/stretch';
import type { RoomPartProps, RoomTab } from '../room/tabs';
import { AskForm } from './AskForm';
import { QUESTION_FORM_ACTS, QUEUED_QUESTION_ACTS } from './question-acts';
import { QuestionDesk } from './QuestionDesk';
import { QuestionRow } from './QuestionRow';

const isWaiting = ({ state }: SessionQuestion): boolean => state === 'open' || state === 'answering';
const useQuestions = (sessionId: string): QuestionsView => useLiveQuery(questionsQuery(useApi(liveRoutes), sessionId));

function Questions({ room }: RoomPartProps) {
  const view = useQuestions(room.id);
  return <WithOwn room={room}>{(own) => <QuestionLists room={room} view={view} own={own} />}</WithOwn>;
}

function QuestionLists({ room, view, own }: RoomPartProps & { view: QuestionsView; own: OwnPart | undefined }) {
  const { t } = useT();
  const { onItsWay } = useRoomActs();
  const mayAsk = roomCan(room, 'partake').allowed;
  // What was refused is not lost with the form it stands in
  const keeps = useFormRefusal('question-ask') !== undefined;
  const mayRun = roomCan(room, 'moderate').allowed;
  const waiting = inOrder(view.items.filter(isWaiting));
  const past = inOrder(view.items.filter((question) => !isWaiting(question)));
  const voted = (question: SessionQuestion): boolean | undefined => (mayAsk && own && isWaiting(question) ? own.votedQuestions.includes(question.id) : undefined);
  const stretch = useStretch('questions', waiting, ({ id }) => own?.askedQuestions.includes(id) ?? false);
  const row = (question: SessionQuestion) => (
    <QuestionRow key={question.id} question={question} voted={voted(question)}>
      {mayRun && <QuestionDesk question={question} others={waiting} />}
    </QuestionRow>
  );
  return (
    <>
      {waiting.length === 0 && onItsWay.asked.length === 0 && <Empty title={t('live.questions.none')}>{mayAsk ? t('live.questions.none-hint') : null}</Empty>}
      <List>{stretch.shown.map(row)}</List>
      {stretch.rest}
      <WaitingTexts texts={onItsWay.asked} intent="question-ask" />
      {(mayAsk || keeps) && <AskForm key={own?.askedQuestions.length} anonymous={view.anonymous} />}
      {past.length > 0 && (
        <details className="past">
          <summary>{t('live.questions.past', { count: past.length })}</summary>
          <List>{past.map(row)}</List>
        </details>
      )}
    </>
  );
}

function QuestionCount({ room }: RoomPartProps) {
  const { number } = useT();
  const count = useQuestions(room.id).items.filter(isWaiting).length;
  return count > 0 ? number(count) : null;
}

export const questionsTab: RoomTab = {
  id: 'questions',
  label: 'live.questions.tab',
  load: (page, room) => Promise.all([loadView(page, questionsQuery, room.id), room.mine.account && loadView(page, ownPartQuery, room.id)]),
  acts: QUESTION_FORM_ACTS,
  queued: QUEUED_QUESTION_ACTS,
  Component: Questions,
  Count: QuestionCount,
};
