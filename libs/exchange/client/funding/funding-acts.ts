import type { FormPage } from '@minga/kernel/client';
import { exchangeRoutes, type PledgeAct, type PledgeInput } from '../../contract';
import { readLines, type AmountLines } from '../form/amount-lines';

type Act = (page: FormPage, requestId: string) => Promise<unknown>;

/** What is pledged, by kind of cost. */
export const LINES: AmountLines = { list: 'lines', prefix: 'amount-' };

function conversionOf({ field }: FormPage): PledgeInput['conversion'] {
  const [text, on, source] = [field('conversion').trim(), field('conversion-on'), field('conversion-source').trim()];
  return text || on || source ? { text, on, source } : null;
}

const inputOf = (page: FormPage): PledgeInput => ({ lines: readLines(LINES, page.field), conditions: page.field('conditions'), conversion: conversionOf(page) });

const pledge: Act = (page, requestId) => page.api(exchangeRoutes).pledge({ params: { requestId }, body: inputOf(page) }, { mutationId: page.mutationId });

const change: Act = (page) =>
  page.api(exchangeRoutes).changePledge({ params: { pledgeId: page.field('pledgeId') }, body: inputOf(page) }, { mutationId: page.mutationId });

const does = (act: PledgeAct): Act => (page) =>
  page.api(exchangeRoutes).actOnPledge({ params: { pledgeId: page.field('pledgeId') }, body: { act, reason: page.field('reason') } }, { mutationId: page.mutationId });

export const FUNDING_FORM_ACTS: Readonly<Record<string, Act>> = {
  'pledge-make': pledge,
  'pledge-change': change,
  'pledge-confirm': does('confirm'),
  'pledge-disburse': does('disburse'),
  'pledge-withdraw': does('withdraw'),
};
