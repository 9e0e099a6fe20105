import { liveOptions, useApi, useLiveQuery, useRefusedForm, useT } from '@minga/kernel/client';
import { Notice, Section, useUi } from '@minga/ui';
import type { CSSProperties } from 'react';
import { BEFORE_OPEN, exchangeRoutes, figure, leftOf, PLEDGING, type FundingView, type RequestView } from '../../contract';
import { fundingQuery } from '../deal/deal.queries';
import { Amount } from '../request/parts';
import type { RequestSection, SectionProps } from '../request/sections';
import { FUNDING_FORM_ACTS } from './funding-acts';
import { PledgeForm } from './PledgeForm';
import { PledgeRow } from './PledgeRow';

const WHOLE = 100;
/** Only where money is asked for. */
const isShown = ({ state, need }: RequestView): boolean => !BEFORE_OPEN.includes(state) && need.budget.length > 0;

function Funding({ view }: SectionProps) {
  return isShown(view) ? <Shown view={view} /> : null;
}

function Shown({ view }: SectionProps) {
  const { t, language } = useT();
  const { Link } = useUi();
  const funding = useLiveQuery(fundingQuery(useApi(exchangeRoutes), view.id));
  const { currency, asked, pledged, offered } = funding;
  const share = (amount: number): string => `${asked > 0 ? Math.round((amount / asked) * WHOLE) : 0}%`;
  return (
    <Section id="funding" title={t('exchange.funding.title')} action={<span className="meta">{currency}</span>}>
      <p className="fnd">
        <b className="big">
          <Amount of={pledged} currency={currency} bare />
        </b>{' '}
        <span className="ink2">
          {t('exchange.funding.pledged')} <Amount of={asked} currency={currency} bare />
        </span>
      </p>
      <div className="tbox big" aria-hidden="true" lang={language}>
        <i className="of" style={{ '--v': share(pledged + offered) } as CSSProperties} />
        <i style={{ '--v': share(pledged) } as CSSProperties} />
      </div>
      {offered > 0 && <p className="meta">{t('exchange.funding.offered', { amount: figure(offered, language) })}</p>}
      <Refused />
      <ul role="list" className="ls fl">
        {funding.pledges.map((pledge) => (
          <PledgeRow key={pledge.id} pledge={pledge} view={funding} />
        ))}
        <Missing view={funding} open={PLEDGING.includes(view.state)} />
      </ul>
      {funding.mayPledge && <PledgeForm view={funding} />}
      {view.parties.includes('funder') && (
        <p className="more">
          <Link href="/x/pledges">{t('exchange.funding.own')}</Link>
        </p>
      )}
    </Section>
  );
}

/** What is still missing, kind by kind; once no money is pledged any more, what went without. */
function Missing({ view: { kinds, currency }, open }: { view: FundingView; open: boolean }) {
  const { t } = useT();
  const missing = kinds.filter((kind) => leftOf(kind) > 0);
  if (missing.length === 0) {
    return (
      <li>
        <span className="meta">{t('exchange.funding.covered')}</span>
      </li>
    );
  }
  return missing.map((of) => (
    <li key={of.kind}>
      <span className="meta">{t(open ? 'exchange.funding.left' : 'exchange.funding.never', { kind: t(`exchange.money-for.is-${of.kind}`).toLowerCase() })}</span>
      <b>
        <Amount of={leftOf(of)} currency={currency} bare />
      </b>
    </li>
  ));
}

/** Acts by one button have no field for their refusal to stand beside. */
function Refused() {
  const refused = useRefusedForm();
  if (!refused || !['pledge-confirm', 'pledge-disburse'].includes(refused.values['intent'] ?? '')) return null;
  return (
    <Notice tone="err" role="alert">
      <p>{refused.title}</p>
    </Notice>
  );
}

export const fundingSection: RequestSection = {
  id: 'funding',
  place: 'aside',
  load: async (page, view) => isShown(view) && page.queries.ensureQueryData(liveOptions(fundingQuery(page.api(exchangeRoutes), view.id))),
  Component: Funding,
  acts: FUNDING_FORM_ACTS,
};
