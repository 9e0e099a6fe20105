import type { FormPage } from '@minga/kernel/client';
import { exchangeRoutes, type Currency, type DeclineReason, type OfferAct, type OfferChange } from '../../contract';
import { readAmount } from '../form/amounts';

/** Names of a team as typed: with or without the @, apart by commas or spaces. */
export const readTeam = (typed: string): string[] => typed.split(/[\s,;]+/).map((name) => name.replace(/^@/, '').toLowerCase()).filter((name) => name !== '');

/** What the form says; what is malformed in it the contract refuses, field by field. */
const offerOf = ({ field }: FormPage): OfferChange => ({
  offered: field('offered'),
  message: field('message'),
  days: Number(field('days').trim() || Number.NaN),
  from: field('from'),
  terms: field('terms'),
  cost: readAmount(field('cost').trim() || '0'),
  currency: field('currency') as Currency,
  team: readTeam(field('team')),
});

type Act = (page: FormPage, requestId: string) => Promise<unknown>;
const api = (page: FormPage) => page.api(exchangeRoutes);
const once = ({ mutationId }: FormPage) => ({ mutationId });
const params = ({ field }: FormPage) => ({ offerId: field('offerId') });

const makeOffer: Act = (page, requestId) =>
  api(page).makeOffer({ params: { requestId }, body: { ...offerOf(page), organisationId: page.field('organisationId') || null } }, once(page));
const changeOffer: Act = (page) => api(page).changeOffer({ params: params(page), body: offerOf(page) }, once(page));
const does = (act: OfferAct): Act => (page) => {
  const declined = (page.field('declined') || undefined) as DeclineReason | undefined;
  return api(page).actOnOffer({ params: params(page), body: { act, declined, reason: page.field('reason') } }, once(page));
};
const answerTeam = (confirmed: boolean): Act => (page) => api(page).answerTeam({ params: params(page), body: { confirmed } }, once(page));

/** What the forms of offers ask for. */
export const OFFER_FORM_ACTS: Readonly<Record<string, Act>> = {
  'offer-make': makeOffer,
  'offer-change': changeOffer,
  'offer-shortlist': does('shortlist'),
  'offer-unlist': does('unlist'),
  'offer-accept': does('accept'),
  'offer-decline': does('decline'),
  'offer-withdraw': does('withdraw'),
  'offer-team-yes': answerTeam(true),
  'offer-team-no': answerTeam(false),
};

export const QUESTION_FORM_ACTS: Readonly<Record<string, Act>> = {
  'question-ask': (page, requestId) => api(page).askRequester({ params: { requestId }, body: { text: page.field('text') } }, once(page)),
  'question-answer': (page) => api(page).answerQuestion({ params: { questionId: page.field('questionId') }, body: { text: page.field('text') } }, once(page)),
};
