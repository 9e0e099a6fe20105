import { liveOptions, Time, useApi, useLiveQuery, useT } from '@minga/kernel/client';
import { Section } from '@minga/ui';
import { exchangeRoutes, type Again, type Evaluation, type RequestView } from '../../contract';
import { Prose } from '../request/NeedSection';
import type { RequestSection, SectionProps } from '../request/sections';
import { evaluationQuery } from '../work.queries';
import { EvaluationForm } from './EvaluationForm';

const isEvaluated = ({ state }: RequestView): boolean => ['delivered', 'evaluated', 'published'].includes(state);

/** What both sides make of the exchange: one's own while sealed, both afterwards. */
function EvaluationPart({ view }: SectionProps) {
  return isEvaluated(view) ? <Evaluations view={view} /> : null;
}

function Evaluations({ view }: SectionProps) {
  const { t } = useT();
  const { asked, sealed, until, evaluations } = useLiveQuery(evaluationQuery(useApi(exchangeRoutes), view.id));
  if (!asked && evaluations.length === 0 && !sealed) return null;
  return (
    <Section id="evaluation" title={t('exchange.evaluation.title')}>
      <div className="stack">
        {sealed && until && (
          <p className="meta">
            {t('exchange.evaluation.sealed')} <Time at={until} />
          </p>
        )}
        {evaluations.map((evaluation) => (
          <EvaluationView key={evaluation.side} evaluation={evaluation} />
        ))}
        {asked && <EvaluationForm side={asked} aim={view.need.aim} lang={view.need.lang} />}
      </div>
    </Section>
  );
}

function EvaluationView({ evaluation: { side, outcome, transfer, again, advice, lang } }: { evaluation: Evaluation }) {
  const { t } = useT();
  return (
    <div className="stack">
      <h3 className="h4">{t(`exchange.evaluation.by-${side}`)}</h3>
      <dl className="kv1">
        <div>
          <dt>{t('exchange.evaluation.outcome')}</dt>
          <dd>{t(`exchange.evaluation.outcomes.${outcome}`)}</dd>
        </div>
        <div>
          <dt>{t('exchange.evaluation.transfer')}</dt>
          <dd>{t(`exchange.evaluation.transfers.${transfer}`)}</dd>
        </div>
        <div>
          <dt>{t('exchange.evaluation.again')}</dt>
          <dd>{t(`exchange.evaluation.agains.${again}`)}</dd>
        </div>
      </dl>
      {advice && <Prose text={advice} lang={lang} />}
    </div>
  );
}

export const evaluationSection: RequestSection = {
  id: 'evaluation',
  place: 'main',
  async load(page, view) {
    if (isEvaluated(view)) await page.queries.ensureQueryData(liveOptions(evaluationQuery(page.api(exchangeRoutes), view.id)));
  },
  Component: EvaluationPart,
  acts: {
    evaluate: (page, requestId) =>
      page.api(exchangeRoutes).evaluate(
        {
          params: { requestId },
          // What was not chosen is refused by the server, in words
          body: { outcome: Number(page.field('outcome')), transfer: Number(page.field('transfer')), again: page.field('again') as Again, advice: page.field('advice') },
        },
        { mutationId: page.mutationId },
      ),
  },
};
