import { useT, type RefusedForm } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { FieldGroup, TextAreaField, TextField } from '@minga/ui';
import { CONDITIONS_LENGTH, CONVERSION_LENGTH, money, SOURCE_LENGTH, type FundingView } from '../../contract';
import { DealForm } from '../deal/DealForm';

const PREFIX = 'pl-';
const ROWS = 3;

/** Pledging money, kind by kind, up to what is missing. */
export function PledgeForm({ view }: { view: FundingView }) {
  const { t } = useT();
  const labels = { lines: t('exchange.funding.amounts'), conditions: t('exchange.funding.conditions'), conversion: t('exchange.funding.conversion') };
  return (
    <DealForm intent="pledge-make" label={t('exchange.funding.pledge')} send={t('exchange.funding.send')} labels={labels} prefix={PREFIX} wide>
      {(refused) => (
        <>
          <Amounts view={view} refused={refused} />
          <TextAreaField id={`${PREFIX}conditions`} name="conditions" label={labels.conditions} mark={t('exchange.funding.optional')} hint={t('exchange.funding.conditions-hint')} error={errorBeside(refused, 'conditions')} rows={ROWS} maxLength={CONDITIONS_LENGTH} defaultValue={refused?.values['conditions']} />
          <Note refused={refused} />
        </>
      )}
    </DealForm>
  );
}

function Amounts({ view, refused }: { view: FundingView; refused: RefusedForm | undefined }) {
  const { t, language } = useT();
  const missing = view.kinds.filter(({ asked, pledged }) => asked > pledged);
  return (
    <FieldGroup id={`${PREFIX}lines`} legend={t('exchange.funding.amounts')} hint={t('exchange.funding.amounts-hint', { currency: view.currency })} error={errorBeside(refused, 'lines')}>
      {missing.map(({ kind, asked, pledged }) => (
        <TextField
          key={kind}
          name={`amount-${kind}`}
          label={t('exchange.funding.amount-for', { kind: t(`exchange.money-for.is-${kind}`), left: money(asked - pledged, view.currency, language) })}
          inputMode="decimal"
          autoComplete="off"
          defaultValue={refused?.values[`amount-${kind}`]}
        />
      ))}
    </FieldGroup>
  );
}

/** An amount in another currency is a note with its date and source: nothing is reckoned with it. */
function Note({ refused }: { refused: RefusedForm | undefined }) {
  const { t } = useT();
  const value = (name: string): string | undefined => refused?.values[name];
  return (
    <>
      <TextField id={`${PREFIX}conversion`} name="conversion" label={t('exchange.funding.conversion')} mark={t('exchange.funding.optional')} hint={t('exchange.funding.conversion-hint')} error={errorBeside(refused, 'conversion')} maxLength={CONVERSION_LENGTH} defaultValue={value('conversion')} />
      <TextField name="conversion-on" type="date" label={t('exchange.funding.conversion-on')} mark={t('exchange.funding.optional')} defaultValue={value('conversion-on')} />
      <TextField name="conversion-source" label={t('exchange.funding.conversion-source')} mark={t('exchange.funding.optional')} maxLength={SOURCE_LENGTH} defaultValue={value('conversion-source')} />
    </>
  );
}
