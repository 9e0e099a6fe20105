import { ActForm, liveOptions, useApi, useLiveQuery, useT } from '@minga/kernel/client';
import { Button, Section } from '@minga/ui';
import { ENGAGED, exchangeRoutes, type RequestView } from '../../contract';
import type { RequestSection, SectionProps } from '../request/sections';
import { engagementQuery } from '../work.queries';
import { ENGAGEMENT_ACTS } from './engagement-acts';
import { Hours } from './Hours';
import { Journal } from './Journal';
import { AddMilestone, Milestones } from './Milestones';
import { Problems } from './Problems';

const isEngaged = ({ state, before }: RequestView): boolean => ENGAGED.includes(before ?? state);

/** The work: its plan, its hours, its journal. From the agreement on. */
function Engagement({ view }: SectionProps) {
  return isEngaged(view) ? <Work view={view} /> : null;
}

function Work({ view }: SectionProps) {
  const { t } = useT();
  const work = useLiveQuery(engagementQuery(useApi(exchangeRoutes), view.id));
  const may = (verb: string): boolean => work.may.includes(verb);
  return (
    <Section id="engagement" title={t('exchange.work.title')}>
      <div className="stack-l">
        <MoveOn view={view} />
        <div className="stack">
          <Milestones work={work} />
          {may('plan') && <AddMilestone />}
        </div>
        <Hours work={work} />
        <Journal work={work} />
        {(work.problems.length > 0 || may('raise-problem')) && <Problems work={work} />}
      </div>
    </Section>
  );
}

/** Starting, and saying that it is done: what the table of transitions offers, with what is missing. */
function MoveOn({ view }: SectionProps) {
  const { t } = useT();
  const acts = view.next.filter(({ act }) => act === 'start' || act === 'deliver');
  if (acts.length === 0) return null;
  return acts.map(({ act, missing }) =>
    missing.length > 0 ? (
      <p key={act} className="ink2">
        {t(`exchange.work.missing-${act}`)}
      </p>
    ) : (
      <ActForm key={act} intent={`work-${act}`}>
        <p className="row row-s">
          <Button type="submit" tone="primary">
            {t(`exchange.work.${act}`)}
          </Button>
          <span className="meta">{t(`exchange.work.${act}-means`)}</span>
        </p>
      </ActForm>
    ),
  );
}

export const engagementSection: RequestSection = {
  id: 'engagement',
  place: 'main',
  async load(page, view) {
    if (isEngaged(view)) await page.queries.ensureQueryData(liveOptions(engagementQuery(page.api(exchangeRoutes), view.id)));
  },
  Component: Engagement,
  acts: ENGAGEMENT_ACTS,
};
