import { createTranslator, type Translator } from '@minga/kernel/contract';
import { money, PROSE_LENGTH, todayInUtc, type Terms } from '../../contract';
import { paperWords } from '../../contract/messages/deal/paper';
import { offererName, type OfferRow } from '../offers/offer.rows';
import type { PledgeRow } from '../funding/pledge.rows';
import type { RequestRow } from '../requests/request.rows';

const NOTHING_YET = '…';
const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** A day without an hour in the words of an agreement: “23 de diciembre de 2026”. */
export const dayInWords = ({ date }: Translator, day: string): string => date(`${day}T00:00:00Z`, DAY);
const body = (lines: readonly string[]): string => lines.filter((line) => line !== '').join('\n').slice(0, PROSE_LENGTH).trim() || NOTHING_YET;

/** Terms to begin from, made of what was asked, offered and pledged, in the request’s language. */
export function draftOf(request: RequestRow, requester: string, accepted: readonly OfferRow[], pledges: readonly PledgeRow[]): Terms {
  const words = createTranslator(request.lang, paperWords[request.lang]);
  const { t } = words;
  const from = request.from_on ?? accepted.map(({ from_on: day }) => day).sort()[0] ?? todayInUtc();
  const helps = accepted.map((offer) => t('helps', { who: offererName(offer), offered: offer.offered, days: offer.days, from: dayInWords(words, offer.from_on) }));
  const costs = accepted.map((offer) =>
    offer.cost === 0 ? t('free', { who: offererName(offer) }) : t('costs', { who: offererName(offer), amount: money(offer.cost, offer.currency, request.lang) }));
  const paid = pledges.map(({ organisation, amount }) => t('pays', { who: organisation.name, amount: money(amount, request.currency, request.lang) }));
  return {
    aims: body([request.need]),
    activities: body(accepted.map(({ message }) => message)),
    deliverables: body([request.aim]),
    duties: body([...helps, ...accepted.map(({ terms }) => terms), t('asks', { who: requester })]),
    costs: body([...costs, ...paid]),
    from,
    until: request.until_on && request.until_on >= from ? request.until_on : from,
  };
}
