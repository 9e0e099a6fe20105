import { createTranslator } from '@minga/kernel/contract';
import { money, type Terms } from '../../contract';
import { paperWords } from '../../contract/messages/deal/paper';
import { dayInWords } from '../agreement/draft';
import type { GivenOffer, GivenRequest } from './given';

/** An offer or a pledge with the organisation that it comes from. */
export type FromOrganisation<T> = T & { name: string };
type GivenPledge = NonNullable<GivenRequest['pledges']>[number];

export interface SampleDeal {
  given: GivenRequest;
  asker: string;
  accepted: readonly FromOrganisation<GivenOffer>[];
  pledges: readonly FromOrganisation<GivenPledge>[];
  from: string;
  until: string;
}

/** Terms as the site itself drafts them: who does what and who pays what, in the request’s language. */
export function sampleTerms({ given, asker, accepted, pledges, from, until }: SampleDeal): Terms {
  const words = createTranslator(given.lang, paperWords[given.lang]);
  const { t } = words;
  const deliverables = (given.milestones ?? []).flatMap((milestone) => milestone.deliverables.map(({ title }) => title));
  const paid = pledges.map(({ name, lines }) => t('pays', { who: name, amount: money(lines.reduce((sum, { amount }) => sum + amount, 0), 'USD', given.lang) }));
  return {
    aims: given.aim,
    activities: accepted.map(({ message }) => message).join('\n'),
    deliverables: deliverables.join('\n') || given.aim,
    duties: [...accepted.map(({ name, offered, days }) => t('helps', { who: name, offered, days, from: dayInWords(words, from) })), t('asks', { who: asker })].join('\n'),
    costs: [...accepted.map(({ name }) => t('free', { who: name })), ...paid].join('\n'),
    from,
    until,
  };
}
