import { useT, type RefusedForm } from '@minga/kernel/client';
import { Notice } from '@minga/ui';
import { useTermWords } from '../terms/terms';
import { differences } from './stale';
import type { Step } from './steps';

interface StaleProps {
  refused: RefusedForm | undefined;
  step: Exclude<Step, 'check'>;
  groups: readonly { id: string; name: string }[];
  labels: Readonly<Record<string, string>>;
}

/** What somebody else kept while one wrote, beside what one typed: sending again keeps one’s own. */
export function Stale({ refused, step, groups, labels }: StaleProps) {
  const translator = useT();
  const { t } = translator;
  const differing = differences(refused, step, { translator, terms: useTermWords(), groups });
  if (!differing) return null;
  return (
    <Notice tone="due">
      <p>
        <b>{t('exchange.form.stale')}</b>
      </p>
      {differing.length === 0 ? (
        <p>{t('exchange.form.stale-same')}</p>
      ) : (
        <dl className="xst-d">
          {differing.map(({ field, kept }) => (
            <div key={field}>
              <dt className="meta">{labels[field]}</dt>
              <dd className="typed" suppressHydrationWarning>
                {kept || t('exchange.form.stale-empty')}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="meta">{t('exchange.form.stale-how')}</p>
    </Notice>
  );
}
