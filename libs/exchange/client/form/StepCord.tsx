import { useT } from '@minga/kernel/client';
import { cx, useUi } from '@minga/ui';
import { editAddress, STEPS, type Step } from './steps';

/** The steps as a cord; once there is a draft each can be gone to. */
export function StepCord({ step, address }: { step: Step; address: string | undefined }) {
  const { t } = useT();
  const { Link } = useUi();
  const present = STEPS.indexOf(step);
  return (
    <ol className="steps xn-s" aria-label={t('exchange.form.steps-label')}>
      {STEPS.map((one, index) => (
        <li key={one} className={cx(index < present && 'done', index === present && 'now')} aria-current={index === present ? 'step' : undefined}>
          {address && index !== present ? <Link href={editAddress(address, one)}>{t(`exchange.form.steps.${one}`)}</Link> : t(`exchange.form.steps.${one}`)}
        </li>
      ))}
    </ol>
  );
}
