import type { FormPage } from '@minga/kernel/client';
import { exchangeRoutes, FUNDING_KINDS, type PledgeAct, type PledgeInput } from '../../contract';
import { readAmount } from '../form/amounts';

type Act = (page: FormPage, requestId: string) => Promise<unknown>;

/** The kinds that an amount was typed for. */
const linesOf = ({ field }: FormPage): PledgeInput['lines'] =>
  FUNDING_KINDS.map((kind) => ({ kind, typed: field(`amount-${kind}`).trim() }))
    .filter(({ typed }) => typed !== '')
    .map(({ kind, typed }) => ({ kind, amount: readAmount(typed) }));

function conversionOf({ field }: FormPage): PledgeInput['conversion'] {
  const [text, on, source] = [field('conversion').trim(), field('conversion-on'), field('conversion-source').trim()];
  return text || on || source ? { text, on, source } : null;
}

const inputOf = (page: FormPage): PledgeInput => ({ lines: linesOf(page), conditions: page.field('conditions'), conversion: conversionOf(page) });

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
