import { Time, useT } from '@minga/kernel/client';
import { PersonLink } from '@minga/people/client';
import { Cord, CordItem, Section } from '@minga/ui';
import { awaited } from '../../contract';
import type { RequestSection, SectionProps } from './sections';

/** What happened, in order, and what comes next. */
function History({ view }: SectionProps) {
  const { t, number } = useT();
  const next = awaited(view)[0];
  return (
    <Section id="history" title={t('exchange.history.title')} meta={number(view.history.length)}>
      <Cord>
        {view.history.map((move, index) => (
          <CordItem key={move.id} state={index === view.history.length - 1 && view.state !== 'published' ? 'now' : 'done'}>
            {t(`exchange.moves.${move.act}`)}
            <br />
            <span className="meta">
              <Time at={move.at} day />
              {move.by && (
                <>
                  {', '}
                  <PersonLink person={move.by} />
                </>
              )}
            </span>
            {move.reason && (
              <>
                <br />
                <span className="meta">{t('exchange.history.reason', { reason: move.reason })}</span>
              </>
            )}
          </CordItem>
        ))}
        {next && next.to !== 'before' && <CordItem>{t(`exchange.states.${next.to}`)}</CordItem>}
      </Cord>
    </Section>
  );
}

export const historySection: RequestSection = { id: 'history', place: 'aside', Component: History };
