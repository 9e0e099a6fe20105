import type { FormPage } from '@minga/kernel/client';
import { exchangeRoutes, type SigningSide } from '../../contract';

type Act = (page: FormPage, requestId: string) => Promise<unknown>;

const write: Act = (page, requestId) => {
  const { field, mutationId } = page;
  const terms = {
    aims: field('aims'), activities: field('activities'), deliverables: field('deliverables'), duties: field('duties'), costs: field('costs'), from: field('from'), until: field('until'),
  };
  return page.api(exchangeRoutes).writeAgreement({ params: { requestId }, body: { base: Number(field('base')), terms } }, { mutationId });
};

const sign: Act = (page, requestId) => {
  const { field, mutationId } = page;
  const body = { digest: field('digest'), side: field('side') as SigningSide, partyId: field('partyId'), role: field('role') };
  return page.api(exchangeRoutes).signAgreement({ params: { requestId }, body }, { mutationId });
};

export const AGREEMENT_FORM_ACTS: Readonly<Record<string, Act>> = { 'agreement-write': write, 'agreement-sign': sign };
