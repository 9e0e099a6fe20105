import { useAccount, useT } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { LinkButton, SelectField } from '@minga/ui';
import { useSearchParams } from 'react-router';
import type { OffersView, RequestView } from '../../contract';
import { DealForm } from '../deal/DealForm';
import { OfferFields, useOfferLabels } from './OfferFields';

/** Opens the form for an offer. */
export const OFFER_PARAM = 'offer';
const PREFIX = 'of-';

/** Offering help, in one’s own name or one’s organisation’s. */
export function MakeOffer({ view }: { view: OffersView }) {
  const { t } = useT();
  const [search] = useSearchParams();
  const labels = useOfferLabels();
  const { organisation, currency } = view;
  return (
    <DealForm intent="offer-make" label={t('exchange.offers.offer')} send={t('exchange.offers.send')} labels={labels} prefix={PREFIX} tone="primary" open={search.has(OFFER_PARAM)}>
      {(refused) => (
        <>
          {organisation && (
            <SelectField
              id={`${PREFIX}organisationId`}
              name="organisationId"
              label={t('exchange.offers.in-name')}
              error={errorBeside(refused, 'organisationId')}
              defaultValue={refused?.values['organisationId'] ?? organisation.id}
            >
              <option value={organisation.id}>{organisation.name}</option>
              <option value="">{t('exchange.offers.own-name')}</option>
            </SelectField>
          )}
          <OfferFields refused={refused} prefix={PREFIX} currency={currency} />
        </>
      )}
    </DealForm>
  );
}

/** At the head of the page: leads to the form, or to signing in. */
export function OfferHead({ request, mayOffer }: { request: RequestView; mayOffer: boolean }) {
  const { t } = useT();
  const account = useAccount();
  const to = `${request.address}?${OFFER_PARAM}#offers`;
  if (account && !mayOffer) return null;
  return (
    <LinkButton tone="primary" href={account ? to : `/sign-in?next=${encodeURIComponent(to)}`}>
      {t('exchange.offers.offer')}
    </LinkButton>
  );
}
