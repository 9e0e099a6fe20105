import { ActForm, useT } from '@minga/kernel/client';
import { Button } from '@minga/ui';
import { Fragment } from 'react';
import type { Offer } from '../../contract';
import { OffererName, offererWords } from '../deal/PartyName';
import { Amount, Day } from '../request/parts';
import { OfferActs } from './OfferActs';
import { OfferFacts, OfferStatus } from './OfferFacts';

const COLUMNS = 6;

/** All offers side by side, for those who choose: what differs stands in columns, what was written is one step away. */
export function OfferTable({ offers }: { offers: readonly Offer[] }) {
  const { t } = useT();
  return (
    <table className="tbl fold">
      <thead>
        <tr>
          <th scope="col">{t('exchange.offers.who')}</th>
          <th scope="col">{t('exchange.offers.what')}</th>
          <th scope="col" className="r">
            {t('exchange.offers.days')}
          </th>
          <th scope="col">{t('exchange.offers.from')}</th>
          <th scope="col">{t('exchange.offers.cost')}</th>
          <th scope="col">
            <span className="vh">{t('exchange.offers.act')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {offers.map((offer) => (
          <OfferRows key={offer.id} offer={offer} first={offer.id === offers[0]!.id} />
        ))}
      </tbody>
    </table>
  );
}

function OfferRows({ offer, first }: { offer: Offer; first: boolean }) {
  const { t } = useT();
  const who = offererWords(offer.by);
  return (
    <Fragment>
      <tr>
        <td>
          <OffererName by={offer.by} />
        </td>
        <td data-l={t('exchange.offers.what')}>{offer.offered}</td>
        <td className="r" data-l={t('exchange.offers.days')}>
          {offer.days}
        </td>
        <td data-l={t('exchange.offers.from')}>
          <Day on={offer.from} />
        </td>
        <td data-l={t('exchange.offers.cost')}>{offer.cost === 0 ? t('exchange.offers.free') : <Amount of={offer.cost} currency={offer.currency} />}</td>
        <td>
          {offer.acts.includes('accept') ? (
            <ActForm intent="offer-accept" fields={{ offerId: offer.id }}>
              <Button type="submit" size="s" tone={first ? 'primary' : undefined} aria-label={t('exchange.offers.accept-one', { who })}>
                {t('exchange.offers.accept')}
              </Button>
            </ActForm>
          ) : (
            <OfferStatus state={offer.state} />
          )}
        </td>
      </tr>
      <tr className="of-m">
        <td colSpan={COLUMNS}>
          <details>
            <summary className="lk">
              {t('exchange.offers.more', { who })} {offer.state === 'shortlisted' && <OfferStatus state={offer.state} />}
            </summary>
            <div className="stack">
              <OfferFacts offer={offer} />
              <OfferActs offer={offer} />
            </div>
          </details>
        </td>
      </tr>
    </Fragment>
  );
}
