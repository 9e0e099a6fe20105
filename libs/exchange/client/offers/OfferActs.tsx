import { ActForm, useT } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { Button, SelectField, TextAreaField } from '@minga/ui';
import { DECLINE_REASONS, type Offer } from '../../contract';
import { DealForm } from '../deal/DealForm';
import { OfferFields, useOfferLabels } from './OfferFields';

const ROWS = 2;

/** What the reader may do with an offer besides accepting it. */
export function OfferActs({ offer }: { offer: Offer }) {
  const { t } = useT();
  const may = (act: Offer['acts'][number]): boolean => offer.acts.includes(act);
  return (
    <div className="row row-s">
      {(['shortlist', 'unlist'] as const).filter(may).map((act) => (
        <ActForm key={act} intent={`offer-${act}`} fields={{ offerId: offer.id }}>
          <Button type="submit" size="s">
            {t(`exchange.offers.${act}`)}
          </Button>
        </ActForm>
      ))}
      {may('decline') && <Decline offer={offer} />}
      {offer.mayChange && <Change offer={offer} />}
      {may('withdraw') && <Withdraw offer={offer} />}
      {offer.asked && <TeamAnswer offer={offer} />}
    </div>
  );
}

function Decline({ offer }: { offer: Offer }) {
  const { t } = useT();
  const prefix = `od-${offer.id}-`;
  const labels = { declined: t('exchange.offers.why'), reason: t('exchange.offers.words') };
  return (
    <DealForm intent="offer-decline" id={{ name: 'offerId', value: offer.id }} label={t('exchange.offers.decline')} labels={labels} prefix={prefix}>
      {(refused) => (
        <>
          <SelectField id={`${prefix}declined`} name="declined" label={labels.declined} error={errorBeside(refused, 'declined')} defaultValue={refused?.values['declined'] ?? ''} required>
            <option value="">{t('exchange.offers.choose')}</option>
            {DECLINE_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {t(`exchange.declined.${reason}`)}
              </option>
            ))}
          </SelectField>
          <TextAreaField id={`${prefix}reason`} name="reason" label={labels.reason} mark={t('exchange.offers.optional')} hint={t('exchange.offers.decline-hint')} error={errorBeside(refused, 'reason')} rows={ROWS} defaultValue={refused?.values['reason']} />
        </>
      )}
    </DealForm>
  );
}

function Withdraw({ offer }: { offer: Offer }) {
  const { t } = useT();
  const prefix = `ow-${offer.id}-`;
  const labels = { reason: t('exchange.offers.why') };
  return (
    <DealForm intent="offer-withdraw" id={{ name: 'offerId', value: offer.id }} label={t('exchange.offers.withdraw')} labels={labels} prefix={prefix}>
      {(refused) => (
        <TextAreaField id={`${prefix}reason`} name="reason" label={labels.reason} hint={t('exchange.offers.withdraw-hint')} error={errorBeside(refused, 'reason')} rows={ROWS} defaultValue={refused?.values['reason']} />
      )}
    </DealForm>
  );
}

function Change({ offer }: { offer: Offer }) {
  const { t } = useT();
  const labels = useOfferLabels();
  const prefix = `oc-${offer.id}-`;
  return (
    <DealForm intent="offer-change" id={{ name: 'offerId', value: offer.id }} label={t('exchange.offers.change')} send={t('exchange.offers.save')} labels={labels} prefix={prefix}>
      {(refused) => <OfferFields refused={refused} prefix={prefix} currency={offer.currency} offer={offer} />}
    </DealForm>
  );
}

/** For who was named in the team. */
function TeamAnswer({ offer }: { offer: Offer }) {
  const { t } = useT();
  return (
    <>
      <p>{t('exchange.offers.team-asks')}</p>
      {(['yes', 'no'] as const).map((answer) => (
        <ActForm key={answer} intent={`offer-team-${answer}`} fields={{ offerId: offer.id }}>
          <Button type="submit" size="s" tone={answer === 'yes' ? 'primary' : undefined}>
            {t(`exchange.offers.team-${answer}`)}
          </Button>
        </ActForm>
      ))}
    </>
  );
}
