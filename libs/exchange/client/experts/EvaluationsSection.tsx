import { useT } from '@minga/kernel/client';
import { Section } from '@minga/ui';
import { GOOD_GRADE, type ExpertRecord } from '../../contract';

/** How many gave this grade or a better one. */
const good = (tally: Record<string, number>): number => Object.entries(tally).reduce((sum, [grade, count]) => sum + (Number(grade) >= GOOD_GRADE ? count : 0), 0);

/** How those who were helped evaluated it, of as many as did so in the open. */
export function EvaluationsSection({ record: { evaluations } }: { record: ExpertRecord }) {
  const { t } = useT();
  const { total, outcome, transfer, again } = evaluations;
  if (total === 0) return null;
  const lines = { outcome: good(outcome), transfer: good(transfer), again: again['yes'] ?? 0 };
  return (
    <Section title={t('exchange.record.evaluations')} action={<span className="meta">{total}</span>}>
      <dl className="kv1">
        {(['outcome', 'transfer', 'again'] as const).map((line) => (
          <div key={line}>
            <dt>{t(`exchange.record.${line}`)}</dt>
            <dd>{t('exchange.record.of', { count: lines[line], of: total })}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
