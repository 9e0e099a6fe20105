import { useT, type RefusedForm } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { FieldGroup, TextAreaField, TextField } from '@minga/ui';
import { CONDITIONS_LENGTH, CONVERSION_LENGTH, FUNDING_KINDS, type FundingKindView, type FundingView, leftOf, money, type Pledge, SOURCE_LENGTH } from '../../contract';
import { DealForm } from '../deal/DealForm';
import { amountField, besideAmounts } from '../form/amount-lines';
import { writeAmount } from '../form/amounts';
import { LINES } from './funding-acts';

const ROWS = 3;
/** An amount that was refused is said beside its own kind. */
const placed = (refused: RefusedForm): RefusedForm => besideAmounts(LINES, refused);

/** What the controls hold, by name. */
type Values = Readonly<Record<string, string | undefined>>;

function useLabels(): Record<string, string> {
  const { t } = useT();
  const kinds = FUNDING_KINDS.map((kind) => [amountField(LINES, kind), t(`exchange.money-for.is-${kind}`)]);
  return { ...Object.fromEntries(kinds), lines: t('exchange.funding.amounts'), conditions: t('exchange.funding.conditions'), conversion: t('exchange.funding.conversion') };
}

/** Pledging money, kind by kind, up to what is missing. */
export function PledgeForm({ view }: { view: FundingView }) {
  const { t } = useT();
  const prefix = 'pl-';
  return (
    <DealForm intent="pledge-make" label={t('exchange.funding.pledge')} send={t('exchange.funding.send')} labels={useLabels()} prefix={prefix} placed={placed} wide>
      {(refused) => <Fields view={view} kinds={view.kinds} refused={refused} values={refused?.values ?? {}} prefix={prefix} />}
    </DealForm>
  );
}

const valuesOf = ({ lines, conditions, conversion }: Pledge): Values => ({
  ...Object.fromEntries(lines.map(({ kind, amount }) => [amountField(LINES, kind), writeAmount(amount)])),
  conditions: conditions ?? '', conversion: conversion?.text, 'conversion-on': conversion?.on, 'conversion-source': conversion?.source,
});

/** What is offered, said otherwise: up to what is missing, and what it takes itself. */
export function ChangePledge({ pledge, view }: { pledge: Pledge; view: FundingView }) {
  const { t } = useT();
  const prefix = `pc-${pledge.id}-`;
  const own = (kind: string): number => pledge.lines.find((line) => line.kind === kind)?.amount ?? 0;
  const kinds = view.kinds.map((of) => ({ ...of, offered: of.offered - own(of.kind) }));
  return (
    <DealForm intent="pledge-change" id={{ name: 'pledgeId', value: pledge.id }} label={t('exchange.funding.change')} send={t('exchange.funding.change-send')} labels={useLabels()} prefix={prefix} placed={placed}>
      {(refused) => <Fields view={view} kinds={kinds} refused={refused} values={refused?.values ?? valuesOf(pledge)} prefix={prefix} />}
    </DealForm>
  );
}

interface FieldsProps {
  view: FundingView;
  kinds: readonly FundingKindView[];
  refused: RefusedForm | undefined;
  values: Values;
  prefix: string;
}

function Fields(props: FieldsProps) {
  const { t } = useT();
  const { refused, values, prefix } = props;
  return (
    <>
      <Amounts {...props} />
      <TextAreaField id={`${prefix}conditions`} name="conditions" most={CONDITIONS_LENGTH} label={t('exchange.funding.conditions')} mark={t('exchange.funding.optional')} hint={t('exchange.funding.conditions-hint')} error={errorBeside(refused, 'conditions')} rows={ROWS} defaultValue={values['conditions']} />
      <Note {...props} />
    </>
  );
}

function Amounts({ view, kinds, refused, values, prefix }: FieldsProps) {
  const { t, language } = useT();
  return (
    <FieldGroup id={`${prefix}lines`} legend={t('exchange.funding.amounts')} hint={t('exchange.funding.amounts-hint', { currency: view.currency })} error={errorBeside(refused, 'lines')}>
      <div className="stack">
        {kinds.filter((of) => leftOf(of) > 0).map((of) => (
          <TextField
            key={of.kind}
            id={prefix + amountField(LINES, of.kind)}
            name={amountField(LINES, of.kind)}
            error={errorBeside(refused, amountField(LINES, of.kind))}
            label={t('exchange.funding.amount-for', { kind: t(`exchange.money-for.is-${of.kind}`), left: money(leftOf(of), view.currency, language) })}
            inputMode="decimal"
            autoComplete="off"
            defaultValue={values[amountField(LINES, of.kind)]}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** An amount in another currency is a note with its date and source: nothing is reckoned with it. */
function Note({ refused, values, prefix }: FieldsProps) {
  const { t } = useT();
  return (
    <>
      <TextField id={`${prefix}conversion`} name="conversion" most={CONVERSION_LENGTH} label={t('exchange.funding.conversion')} mark={t('exchange.funding.optional')} hint={t('exchange.funding.conversion-hint')} error={errorBeside(refused, 'conversion')} defaultValue={values['conversion']} />
      <TextField name="conversion-on" type="date" label={t('exchange.funding.conversion-on')} mark={t('exchange.funding.optional')} defaultValue={values['conversion-on']} />
      <TextField name="conversion-source" label={t('exchange.funding.conversion-source')} mark={t('exchange.funding.optional')} most={SOURCE_LENGTH} defaultValue={values['conversion-source']} />
    </>
  );
}
