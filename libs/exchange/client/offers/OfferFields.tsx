import { useT, type RefusedForm } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { SelectField, TextAreaField, TextField } from '@minga/ui';
import { CURRENCIES, type Currency, MESSAGE_LENGTH, MOST_DAYS, type Offer, OFFERED_LENGTH, PROSE_LENGTH } from '../../contract';
import { writeAmount } from '../form/amounts';

const FIELDS = ['offered', 'message', 'days', 'from', 'terms', 'cost', 'currency', 'team'] as const;
const MESSAGE_ROWS = 5;
const TERMS_ROWS = 2;

/** Field → label, for the summary of what was wrong. */
export function useOfferLabels(): Record<string, string> {
  const { t } = useT();
  return { organisationId: t('exchange.offers.in-name'), ...Object.fromEntries(FIELDS.map((name) => [name, t(`exchange.offers.field-${name}`)])) };
}

export interface OfferFieldsProps {
  refused: RefusedForm | undefined;
  prefix: string;
  currency: Currency;
  offer?: Offer;
}

/** What is offered: the same for a new offer and for one that is changed. */
export function OfferFields({ refused, prefix, currency, offer }: OfferFieldsProps) {
  const { t } = useT();
  const labels = useOfferLabels();
  const kept: Record<string, string> = offer
    ? { ...offer, days: String(offer.days), cost: writeAmount(offer.cost), team: offer.team.map(({ person }) => person.handle).join(', ') } as unknown as Record<string, string>
    : { cost: '0', currency };
  const field = (name: (typeof FIELDS)[number]) => ({
    id: prefix + name, name, label: labels[name], error: errorBeside(refused, name), defaultValue: refused?.values[name] ?? kept[name] ?? '',
  });
  const optional = t('exchange.offers.optional');
  return (
    <>
      <TextField {...field('offered')} most={OFFERED_LENGTH} required />
      <TextAreaField {...field('message')} most={MESSAGE_LENGTH} hint={t('exchange.offers.message-hint')} rows={MESSAGE_ROWS} required />
      <TextField {...field('days')} type="number" inputMode="numeric" min={1} max={MOST_DAYS} required />
      <TextField {...field('from')} type="date" required />
      <TextField {...field('cost')} hint={t('exchange.offers.cost-hint')} inputMode="decimal" autoComplete="off" />
      <SelectField {...field('currency')}>
        {CURRENCIES.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </SelectField>
      <TextAreaField {...field('terms')} most={PROSE_LENGTH} mark={optional} rows={TERMS_ROWS} />
      <TextField {...field('team')} mark={optional} hint={t('exchange.offers.team-hint')} autoComplete="off" autoCapitalize="none" />
    </>
  );
}
