import type { FormPage } from '@minga/kernel/client';
import { liveRoutes, type LivePollAct, type LivePollDraft, type LivePollKind, type PollVoice } from '../../contract';
import { queued, type QueuedActs, type TypedForm } from '../room/queued/queued-act';

type Act = (page: FormPage, sessionId: string) => Promise<unknown>;
const api = (page: FormPage) => page.api(liveRoutes);
const once = ({ mutationId }: FormPage) => ({ mutationId });
const params = ({ field }: Pick<TypedForm, 'field'>) => ({ pollId: field('pollId') });
const does = (act: LivePollAct): Act => (page) => api(page).actOnPoll({ params: params(page), body: { act } }, once(page));
const linesIn = (text: string): string[] => text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');

/** What the form says; what is malformed in it the contract refuses, field by field. */
function draftOf({ field, translator }: FormPage): LivePollDraft {
  const kind = field('kind') as LivePollKind;
  const chosen = kind === 'single' || kind === 'multiple';
  return {
    kind,
    question: field('question'),
    ...(chosen && { options: linesIn(field('options')) }),
    ...(kind === 'scale' && { points: Number(field('points')), low: field('low'), high: field('high') }),
    voice: field('voice') as PollVoice,
    partials: field('partials') === 'on',
    lang: translator.language,
  };
}

/** The choices of a form: one of radio buttons, or several boxes. */
const choicesOf = ({ form }: TypedForm): string[] => form.getAll('choice').filter((choice) => typeof choice === 'string');
const voting = (form: TypedForm) => ({ params: params(form), body: { choices: choicesOf(form) } });

/** What the forms of polls ask for. */
export const POLL_FORM_ACTS: Readonly<Record<string, Act>> = {
  'poll-vote': (page) => api(page).voteInPoll(voting(page), once(page)),
  'poll-make': (page, sessionId) => api(page).preparePoll({ params: { sessionId }, body: { ...draftOf(page), open: page.field('open') === 'now' } }, once(page)),
  'poll-open': does('open'),
  'poll-close': does('close'),
  'poll-reveal': does('reveal'),
  'poll-show-partials': does('show-partials'),
  'poll-hide-partials': does('hide-partials'),
  'poll-drop': does('drop'),
};

/** What of it outlives a lost line. */
export const QUEUED_POLL_ACTS: QueuedActs = {
  'poll-vote': queued(liveRoutes.voteInPoll, voting, (own, form) => ({ ...own, polls: { ...own.polls, [form.field('pollId')]: choicesOf(form) } })),
};
