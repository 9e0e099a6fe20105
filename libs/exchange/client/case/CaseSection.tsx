import { useT } from '@minga/kernel/client';
import { addressPart } from '@minga/kernel/contract';
import { LinkButton, Section } from '@minga/ui';
import type { RequestSection, SectionProps } from '../request/sections';

/** The way to the case: to read it once it is published, to write it before. */
function CaseWay({ view }: SectionProps) {
  const { t } = useT();
  const writes = view.parties.includes('requester') || view.parties.includes('steward');
  if (view.state !== 'published' && !(view.state === 'evaluated' && writes)) return null;
  return (
    <Section id="case" title={t('exchange.case.title')}>
      <div className="stack">
        <p>{t(view.state === 'published' ? 'exchange.case.is-published' : 'exchange.case.to-write')}</p>
        <p className="row row-s">
          {view.state === 'published' && <LinkButton href={`/x/cases/${addressPart(view.id, view.need.title)}`}>{t('exchange.case.read')}</LinkButton>}
          {writes && (
            <LinkButton href={`${view.address}/case`} tone={view.state === 'evaluated' ? 'primary' : undefined} icon="edit">
              {t(view.state === 'evaluated' ? 'exchange.case.write' : 'exchange.case.edit')}
            </LinkButton>
          )}
        </p>
      </div>
    </Section>
  );
}

export const caseSection: RequestSection = { id: 'case', place: 'main', Component: CaseWay };
