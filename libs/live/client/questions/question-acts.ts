import type { FormPage } from '@minga/kernel/client';
import { liveRoutes, type QuestionAct } from '../../contract';
import { queued, type QueuedActs, type TypedForm } from '../room/queued/queued-act';

type Act = (page: FormPage, sessionId: string) => Promise<unknown>;
const api = (page: FormPage) => page.api(liveRoutes);
const once = ({ mutationId }: FormPage) => ({ mutationId });
const params = ({ field }: Pick<TypedForm, 'field'>) => ({ questionId: field('questionId') });

const asking = ({ field, translator }: TypedForm, sessionId: string) =>
  ({ params: { sessionId }, body: { text: field('text'), anonymous: field('anonymous') === 'on', ...(field('anonymous') !== 'on' && { lang: translator.language }) } });
const voting = (on: boolean) => (form: TypedForm) => ({ params: params(form), body: { on } });
const vote = (on: boolean): Act => (page) => api(page).voteQuestion(voting(on)(page), once(page));
const queuedVote = (on: boolean) =>
  queued(liveRoutes.voteQuestion, voting(on), (own, { field }) => {
    const others = own.votedQuestions.filter((id) => id !== field('questionId'));
    return { ...own, votedQuestions: on ? [...others, field('questionId')] : others };
  });
const does = (act: QuestionAct): Act => (page) =>
  api(page).actOnQuestion({ params: params(page), body: { act, text: page.field('text'), reason: page.field('reason'), intoId: page.field('intoId') || undefined } }, once(page));

/** What the forms of questions ask for. */
export const QUESTION_FORM_ACTS: Readonly<Record<string, Act>> = {
  'question-ask': (page, sessionId) => api(page).askSession(asking(page, sessionId), once(page)),
  'question-support': vote(true),
  'question-unsupport': vote(false),
  'question-answer-live': does('answer-live'),
  'question-mark-answered': does('mark-answered'),
  'question-answer': does('answer'),
  'question-dismiss': does('dismiss'),
  'question-merge': does('merge'),
  'question-reopen': does('reopen'),
};

/** What of it outlives a lost line. */
export const QUEUED_QUESTION_ACTS: QueuedActs = {
  'question-ask': queued(liveRoutes.askSession, asking),
  'question-support': queuedVote(true),
  'question-unsupport': queuedVote(false),
};
