import type { FormPage } from '@minga/kernel/client';
import { liveRoutes, type QuestionAct } from '../../contract';

type Act = (page: FormPage, sessionId: string) => Promise<unknown>;
const api = (page: FormPage) => page.api(liveRoutes);
const once = ({ mutationId }: FormPage) => ({ mutationId });
const params = ({ field }: FormPage) => ({ questionId: field('questionId') });

const vote = (on: boolean): Act => (page) => api(page).voteQuestion({ params: params(page), body: { on } }, once(page));
const does = (act: QuestionAct): Act => (page) =>
  api(page).actOnQuestion({ params: params(page), body: { act, text: page.field('text'), reason: page.field('reason'), intoId: page.field('intoId') || undefined } }, once(page));

/** What the forms of questions ask for. */
export const QUESTION_FORM_ACTS: Readonly<Record<string, Act>> = {
  'question-ask': (page, sessionId) =>
    api(page).askSession({ params: { sessionId }, body: { text: page.field('text'), anonymous: page.field('anonymous') === 'on', lang: page.translator.language } }, once(page)),
  'question-support': vote(true),
  'question-unsupport': vote(false),
  'question-answer-live': does('answer-live'),
  'question-mark-answered': does('mark-answered'),
  'question-answer': does('answer'),
  'question-dismiss': does('dismiss'),
  'question-merge': does('merge'),
  'question-reopen': does('reopen'),
};
