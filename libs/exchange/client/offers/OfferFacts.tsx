import { useT } from '@minga/kernel/client';
import { PersonLink } from '@minga/people/client';
import { Status } from '@minga/ui';
import { Fragment } from 'react';
import type { Offer } from '../../contract';

const TONE = { offered: undefined, shortlisted: 'due', accepted: 'ok', declined: undefined, withdrawn: undefined } as const;
const ICON = { offered: undefined, shortlisted: 'bookmark', accepted: 'check', declined: 'x', withdrawn: 'x' } as const;

/** How an offer stands, in a word. */
export function OfferStatus({ state }: Pick<Offer, 'state'>) {
  const { t } = useT();
  return (
    <Status tone={TONE[state]} icon={ICON[state]}>
      {t(`exchange.offers.states.${state}`)}
    </Status>
  );
}

/** What was written with an offer: message, terms, team, and why it was declined or withdrawn. */
export function OfferFacts({ offer }: { offer: Offer }) {
  const { t } = useT();
  return (
    <div className="stack">
      <p className="typed">{offer.message}</p>
      {offer.terms && (
        <p className="typed">
          <b>{t('exchange.offers.terms')}</b> {offer.terms}
        </p>
      )}
      {offer.team.length > 0 && (
        <p>
          <b>{t('exchange.offers.team')}</b>{' '}
          {offer.team.map(({ person, confirmed }, index) => (
            <Fragment key={person.id}>
              {index > 0 && ', '}
              <PersonLink person={person} />
              {!confirmed && <span className="meta"> ({t('exchange.offers.unconfirmed')})</span>}
            </Fragment>
          ))}
        </p>
      )}
      {offer.declined && <p className="meta">{t('exchange.offers.declined-why', { why: t(`exchange.declined.${offer.declined}`) })}</p>}
      {offer.reason && <p className="meta">{t('exchange.offers.said', { words: offer.reason })}</p>}
    </div>
  );
}
