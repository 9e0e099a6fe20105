import { useT } from '@minga/kernel/client';
import { PersonGroups } from '@minga/groups/client';
import { Breadcrumb } from '@minga/ui';
import type { Expert, ExpertRecord } from '../../contract';
import { EndorsementsSection } from '../endorsements/EndorsementsSection';
import { DeliveredSection } from './DeliveredSection';
import { ExpertAreas, ExpertWays } from './ExpertAreas';
import { ExpertAside } from './ExpertAside';
import { ExpertHead } from './ExpertHead';

/** What a person or an organisation can help with, when, and in which languages. */
export function ExpertBody({ expert, record, edit }: { expert: Expert; record: ExpertRecord; edit?: string }) {
  const { t } = useT();
  return (
    <main id="main" className="wrap page">
      <Breadcrumb label={t('exchange.page.way')} items={[{ href: '/x', label: t('exchange.title') }, { href: '/x/experts', label: t('exchange.experts.title') }]} />
      <ExpertHead expert={expert} record={record} edit={edit} />
      <div className="lay">
        <div className="stack-l">
          <ExpertAreas expert={expert} />
          <DeliveredSection record={record} />
          <EndorsementsSection expert={expert} record={record} />
          {expert.person && <PersonGroups handle={expert.person.handle} />}
          <ExpertWays expert={expert} />
        </div>
        <ExpertAside expert={expert} record={record} />
      </div>
    </main>
  );
}
