import { Time, useT } from '@minga/kernel/client';
import { cx } from '@minga/ui';
import type { RequestView } from '../../contract';
import { presentStage, reachedAt, STAGES } from './stages';

/** The request’s way so far and still to go, as a cord with a knot for each stage. */
export function StateCord({ view }: { view: RequestView }) {
  const { t } = useT();
  const present = presentStage(view);
  return (
    <div className="rq-st">
      <ol className="steps" aria-label={t('exchange.page.cord')}>
        {STAGES.map((stage, index) => {
          const at = index <= present ? reachedAt(view.history, stage) : null;
          return (
            <li key={stage} className={cx(index < present && 'done', index === present && 'now')} aria-current={index === present ? 'step' : undefined}>
              {t(`exchange.states.${index === present && view.state === 'published' ? 'published' : stage}`)}
              <br />
              <span className="meta">{at ? <Time at={at} day /> : t(`exchange.stages.${stage}`)}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
