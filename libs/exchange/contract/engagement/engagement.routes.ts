import * as z from 'zod/mini';
import { defineRoutes, Id, optionalText, text, wellFormed } from '@minga/kernel/contract';
import { LINK_LENGTH, REASON_LENGTH, TITLE_LENGTH } from '../words';
import { ENTRY_LENGTH, MOST_DELIVERABLES, MOST_MINUTES, WORK_LENGTH } from './engagement.words';
import { EngagementView } from './engagement.views';

const isWebLink = (link: string): boolean => URL.canParse(link) && /^https?:$/.test(new URL(link).protocol);
/** A whole address; nothing that a browser would run. */
export const WebLink = z.string().check(
  z.trim(),
  z.maxLength(LINK_LENGTH, { error: 'too-long' }),
  z.refine(wellFormed, { error: 'malformed-text' }),
  z.refine(isWebLink, { error: 'malformed-link' }),
);
/** Enough for what anybody plans, and near enough to be no slip of the pen. */
const FURTHEST_YEARS = 10;
const near = (day: string): boolean => Number(day.slice(0, 4)) <= new Date().getUTCFullYear() + FURTHEST_YEARS;
const Day = z.iso.date({ error: 'malformed' }).check(z.refine(near, { error: 'too-far' }));

const path = '/api/exchange/requests/:requestId/engagement';
const OfRequest = z.object({ requestId: Id });
const Made = z.object({ id: Id });
const Done = z.object({ done: z.literal(true) });

export const engagementRoutes = defineRoutes({
  engagement: {
    method: 'GET',
    path,
    summary: 'The work on a request: milestones with deliverables, hours, journal, problems, as far as the reader may see them.',
    params: OfRequest,
    response: EngagementView,
  },
  addMilestone: {
    method: 'POST',
    path: `${path}/milestones`,
    summary: 'Adds a milestone with its deliverables. Either side, once it is agreed.',
    params: OfRequest,
    body: z.object({
      title: text(TITLE_LENGTH),
      due: Day,
      deliverables: z.array(text(TITLE_LENGTH)).check(z.minLength(1, { error: 'required' }), z.maxLength(MOST_DELIVERABLES, { error: 'too-many' })),
    }),
    response: Made,
  },
  removeMilestone: {
    method: 'DELETE',
    path: `${path}/milestones/:milestoneId`,
    summary: 'Takes a milestone off the plan while nothing of it was delivered.',
    params: z.object({ requestId: Id, milestoneId: Id }),
    response: Done,
    repeatable: true,
  },
  deliver: {
    method: 'POST',
    path: `${path}/deliverables/:deliverableId/delivery`,
    summary: 'Hands a deliverable over, with the link to it. The provider, while the work is under way.',
    params: z.object({ requestId: Id, deliverableId: Id }),
    body: z.object({ link: WebLink }),
    response: Done,
  },
  judgeDeliverable: {
    method: 'POST',
    path: `${path}/deliverables/:deliverableId/judgement`,
    summary: 'Accepts a deliverable, or sends it back with the reason. The requester.',
    params: z.object({ requestId: Id, deliverableId: Id }),
    body: z.object({ accept: z.boolean(), reason: z.optional(optionalText(REASON_LENGTH)) }),
    response: Done,
  },
  proposeDate: {
    method: 'POST',
    path: `${path}/milestones/:milestoneId/dates`,
    summary: 'Asks the other side for another day for a milestone; takes the place of what was asked before.',
    params: z.object({ requestId: Id, milestoneId: Id }),
    body: z.object({ to: Day, reason: text(REASON_LENGTH) }),
    response: Made,
  },
  answerDate: {
    method: 'POST',
    path: `${path}/dates/:changeId/answer`,
    summary: 'Confirms another day, or keeps the one that was agreed. The side that did not ask for it.',
    params: z.object({ requestId: Id, changeId: Id }),
    body: z.object({ confirm: z.boolean() }),
    response: Done,
  },
  logHours: {
    method: 'POST',
    path: `${path}/hours`,
    summary: 'Logs time that one worked.',
    params: OfRequest,
    body: z.object({
      on: Day,
      minutes: z.number({ error: 'malformed-number' }).check(z.int({ error: 'malformed-number' }), z.gte(1, { error: 'malformed-number' }), z.lte(MOST_MINUTES, { error: 'too-much-time' })),
      work: text(WORK_LENGTH),
    }),
    response: Made,
  },
  writeJournal: {
    method: 'POST',
    path: `${path}/journal`,
    summary: 'Writes into the journal: for the parties, or for everybody who may see the request.',
    params: OfRequest,
    body: z.object({ text: text(ENTRY_LENGTH), public: z.boolean() }),
    response: Made,
  },
  raiseProblem: {
    method: 'POST',
    path: `${path}/problems`,
    summary: 'Tells the stewards what goes wrong. Read by whoever raised it and by the stewards.',
    params: OfRequest,
    body: z.object({ text: text(ENTRY_LENGTH) }),
    response: Made,
  },
  answerProblem: {
    method: 'POST',
    path: `${path}/problems/:problemId/answer`,
    summary: 'Answers a problem. Stewards only.',
    params: z.object({ requestId: Id, problemId: Id }),
    body: z.object({ answer: text(ENTRY_LENGTH) }),
    response: Done,
  },
  moveEngagement: {
    method: 'POST',
    path: `${path}/acts`,
    summary: 'Starts the work, or says that it is delivered, by the table of transitions.',
    params: OfRequest,
    body: z.object({ act: z.enum(['start', 'deliver'], { error: 'unknown-choice' }) }),
    response: Done,
  },
});
