import { liveOptions, useApi, useLiveQuery, useT } from '@minga/kernel/client';
import { Empty, Notice, Section } from '@minga/ui';
import { BEFORE_OPEN, exchangeRoutes, WANTING_OFFERS, type Offer, type OffersView, type RequestView } from '../../contract';
import { offersQuery } from '../deal/deal.queries';
import { OffererName } from '../deal/PartyName';
import { Amount, Day } from '../request/parts';
import type { RequestSection, SectionProps } from '../request/sections';
import { MakeOffer, OfferHead } from './MakeOffer';
import { OfferActs } from './OfferActs';
import { OfferFacts, OfferStatus } from './OfferFacts';
import { OFFER_FORM_ACTS } from './offer-acts';
import { OfferTable } from './OfferTable';
import { useOfferRefusal } from './use-offer-refusal';

const isOpened = ({ state }: RequestView): boolean => !BEFORE_OPEN.includes(state);

const isOpen = ({ state }: Offer): boolean => state === 'offered' || state === 'shortlisted';

function Offers({ view }: SectionProps) {
  return isOpened(view) ? <Opened view={view} /> : null;
}

function Opened({ view }: SectionProps) {
  const { t } = useT();
  const offers = useLiveQuery(offersQuery(useApi(exchangeRoutes), view.id));
  const refused = useOfferRefusal();
  const own = offers.offers.filter(({ own, asked }) => !offers.all || own || asked);
  const shown = offers.all ? offers.offers : own;
  return (
    <Section id="offers" title={t('exchange.offers.title')} meta={t('exchange.offers.count', { count: offers.count })}>
      <div className="stack">
        <Accepted view={offers} />
        {refused && (
          <Notice tone="err" role="alert">
            <p>{refused}</p>
          </Notice>
        )}
        {offers.all && shown.length > 0 && <OfferTable offers={shown} />}
        {!offers.all && own.map((offer) => <OwnOffer key={offer.id} offer={offer} />)}
        {offers.count === 0 && shown.length === 0 && <Empty title={t('exchange.offers.none')}>{t('exchange.offers.none-hint')}</Empty>}
        {view.parties.includes('requester') && WANTING_OFFERS.includes(view.state) && shown.filter(isOpen).length > 1 && <p className="meta">{t('exchange.offers.several')}</p>}
        {!offers.all && offers.count > 0 && <p className="meta">{t('exchange.offers.hidden')}</p>}
        {offers.mayOffer && <MakeOffer view={offers} />}
      </div>
    </Section>
  );
}

/** Whose offers were accepted: everybody who sees the request sees who helps. */
function Accepted({ view: { accepted } }: { view: OffersView }) {
  const { t } = useT();
  if (accepted.length === 0) return null;
  return (
    <p className="of-n">
      <b>{t('exchange.offers.helps')}</b>{' '}
      {accepted.map((by) => (
        <OffererName key={by.organisation?.id ?? by.person?.id} by={by} />
      ))}
    </p>
  );
}

function OwnOffer({ offer }: { offer: Offer }) {
  const { t } = useT();
  return (
    <section className="stack" aria-label={t('exchange.offers.own')}>
      <p className="of-n">
        <OffererName by={offer.by} /> <OfferStatus state={offer.state} />
      </p>
      <p>
        <b>{offer.offered}</b>
        <br />
        <span className="meta">
          {t('exchange.offers.days')}: {offer.days}. {t('exchange.offers.from')} <Day on={offer.from} />.{' '}
          {offer.cost === 0 ? t('exchange.offers.free') : <Amount of={offer.cost} currency={offer.currency} />}
        </span>
      </p>
      <OfferFacts offer={offer} />
      <OfferActs offer={offer} />
    </section>
  );
}

function Head({ view }: SectionProps) {
  return isOpened(view) ? <OpenedHead view={view} /> : null;
}

function OpenedHead({ view }: SectionProps) {
  const offers = useLiveQuery(offersQuery(useApi(exchangeRoutes), view.id));
  return WANTING_OFFERS.includes(view.state) ? <OfferHead request={view} mayOffer={offers.mayOffer} /> : null;
}

export const offersSection: RequestSection = {
  id: 'offers',
  place: 'main',
  load: async (page, view) => isOpened(view) && page.queries.ensureQueryData(liveOptions(offersQuery(page.api(exchangeRoutes), view.id))),
  Component: Offers,
  Head,
  acts: OFFER_FORM_ACTS,
};
