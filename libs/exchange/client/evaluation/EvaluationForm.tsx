import { useT } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { FieldGroup, RadioOption, TextAreaField } from '@minga/ui';
import { AGAIN, GRADES, type Side } from '../../contract';
import { FoldedForm } from '../engagement/FoldedForm';

const PREFIX = 'ev-';
type Refused = Parameters<Parameters<typeof FoldedForm>[0]['children']>[0];

/** Four questions, once for each side. */
export function EvaluationForm({ side, aim, lang }: { side: Side; aim: string; lang: string }) {
  const { t } = useT();
  const labels = { outcome: t('exchange.evaluation.outcome'), transfer: t('exchange.evaluation.transfer'), again: t('exchange.evaluation.again'), advice: t('exchange.evaluation.advice') };
  return (
    <div className="stack">
      <p>{t(`exchange.evaluation.lead-${side}`)}</p>
      <FoldedForm intent="evaluate" label={t('exchange.evaluation.send')} labels={labels} prefix={PREFIX} open>
        {(refused) => (
          <>
            <Choices
              name="outcome"
              legend={labels.outcome}
              hint={
                <>
                  {t('exchange.evaluation.aim')} <span lang={lang}>{aim}</span>
                </>
              }
              refused={refused}
              options={GRADES.map((grade) => [String(grade), t(`exchange.evaluation.outcomes.${grade}`)])}
            />
            <Choices name="transfer" legend={labels.transfer} refused={refused} options={GRADES.map((grade) => [String(grade), t(`exchange.evaluation.transfers.${grade}`)])} />
            <Choices name="again" legend={labels.again} refused={refused} options={AGAIN.map((again) => [again, t(`exchange.evaluation.agains.${again}`)])} />
            <TextAreaField id={`${PREFIX}advice`} name="advice" label={labels.advice} hint={t('exchange.evaluation.advice-hint')} rows={4} error={errorBeside(refused, 'advice')} defaultValue={refused?.values['advice']} />
          </>
        )}
      </FoldedForm>
    </div>
  );
}

interface ChoicesProps {
  name: string;
  legend: string;
  hint?: React.ReactNode;
  refused: Refused;
  options: readonly (readonly [value: string, label: string])[];
}

function Choices({ name, legend, hint, refused, options }: ChoicesProps) {
  return (
    <FieldGroup id={`${PREFIX}${name}`} legend={legend} hint={hint} error={errorBeside(refused, name)}>
      {options.map(([value, label]) => (
        <RadioOption key={value} name={name} value={value} label={label} defaultChecked={refused?.values[name] === value} required />
      ))}
    </FieldGroup>
  );
}
