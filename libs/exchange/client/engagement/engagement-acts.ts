import type { FormPage } from '@minga/kernel/client';
import { exchangeRoutes } from '../../contract';

type Act = (page: FormPage, requestId: string) => Promise<unknown>;
const MINUTES_AN_HOUR = 60;

/** Hours as people type them, `1,5` or `1.5`; what is no number is left for the server to refuse. */
const minutesOf = (hours: string): number => Math.round(Number(hours.trim().replace(',', '.') || Number.NaN) * MINUTES_AN_HOUR);
const linesOf = (text: string): string[] => text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
const once = ({ mutationId }: FormPage) => ({ mutationId });
const of = (page: FormPage) => page.api(exchangeRoutes);

const judge = (accept: boolean): Act => (page, requestId) =>
  of(page).judgeDeliverable({ params: { requestId, deliverableId: page.field('deliverable') }, body: { accept, reason: page.field('reason') } }, once(page));
const answerDate = (confirm: boolean): Act => (page, requestId) => of(page).answerDate({ params: { requestId, changeId: page.field('change') }, body: { confirm } }, once(page));
const moveOn = (act: 'start' | 'deliver'): Act => (page, requestId) => of(page).moveEngagement({ params: { requestId }, body: { act } }, once(page));

/** What the forms of the work ask for. */
export const ENGAGEMENT_ACTS: Readonly<Record<string, Act>> = {
  'work-start': moveOn('start'),
  'work-deliver': moveOn('deliver'),
  'add-milestone': (page, requestId) =>
    of(page).addMilestone({ params: { requestId }, body: { title: page.field('title'), due: page.field('due'), deliverables: linesOf(page.field('deliverables')) } }, once(page)),
  'remove-milestone': (page, requestId) => of(page).removeMilestone({ params: { requestId, milestoneId: page.field('milestone') } }, once(page)),
  'propose-date': (page, requestId) =>
    of(page).proposeDate({ params: { requestId, milestoneId: page.field('milestone') }, body: { to: page.field('to'), reason: page.field('reason') } }, once(page)),
  'confirm-date': answerDate(true),
  'keep-date': answerDate(false),
  'deliver-one': (page, requestId) => of(page).deliver({ params: { requestId, deliverableId: page.field('deliverable') }, body: { link: page.field('link') } }, once(page)),
  'accept-one': judge(true),
  'send-back': judge(false),
  'log-hours': (page, requestId) =>
    of(page).logHours({ params: { requestId }, body: { on: page.field('on'), minutes: minutesOf(page.field('minutes')), work: page.field('work') } }, once(page)),
  'write-journal': (page, requestId) => of(page).writeJournal({ params: { requestId }, body: { text: page.field('text'), public: page.field('public') === 'yes' } }, once(page)),
  'raise-problem': (page, requestId) => of(page).raiseProblem({ params: { requestId }, body: { text: page.field('text') } }, once(page)),
  'answer-problem': (page, requestId) => of(page).answerProblem({ params: { requestId, problemId: page.field('problem') }, body: { answer: page.field('answer') } }, once(page)),
};
