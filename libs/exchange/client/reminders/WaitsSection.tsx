import { liveOptions, Time, useApi, useLiveQuery, useT } from '@minga/kernel/client';
import { Section } from '@minga/ui';
import { exchangeRoutes } from '../../contract';
import type { RequestSection, SectionProps } from '../request/sections';
import { waitsQuery } from '../work.queries';

/** What lies idle and whose turn it is, for those who are in on it. */
function Waits({ view }: SectionProps) {
  return view.partakes ? <WaitList view={view} /> : null;
}

function WaitList({ view }: SectionProps) {
  const { t, number } = useT();
  const { waits } = useLiveQuery(waitsQuery(useApi(exchangeRoutes), view.id));
  if (waits.length === 0) return null;
  return (
    <Section id="waits" title={t('exchange.waits.title')} meta={number(waits.length)}>
      <ul role="list" className="ls">
        {waits.map(({ kind, whose, what, since, reminded }) => (
          <li key={`${kind} ${whose} ${what ?? ''} ${since}`} className="stack xli">
            <div>
              <p>
                {t(`exchange.waits.${kind}`)}
                {what && (
                  <>
                    {': '}
                    <span lang={view.need.lang}>{what}</span>
                  </>
                )}
              </p>
              <p className="meta">
                {t(`exchange.waits.for-${whose}`)}
                {reminded && (
                  <>
                    {' '}
                    {t('exchange.waits.reminded')} <Time at={reminded} />
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export const waitsSection: RequestSection = {
  id: 'waits',
  place: 'main',
  async load(page, view) {
    if (view.partakes) await page.queries.ensureQueryData(liveOptions(waitsQuery(page.api(exchangeRoutes), view.id)));
  },
  Component: Waits,
};
