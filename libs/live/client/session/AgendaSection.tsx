import { useT } from '@minga/kernel/client';
import { Empty, Section } from '@minga/ui';
import type { SessionView } from '../../contract';
import { OutLinks } from './FactsSection';

/** The agenda with its time boxes. */
export function AgendaSection({ view }: { view: SessionView }) {
  const { t } = useT();
  return (
    <Section title={t('live.page.agenda')} id="agenda">
      {view.items.length === 0 ? (
        <Empty title={t('live.page.no-agenda')} />
      ) : (
        <ol role="list" className="agn">
          {view.items.map((item) => (
            <li key={item.id}>
              <span className="n" aria-hidden="true">
                {item.position}
              </span>
              <div lang={view.lang}>
                <h3 className="h4">{item.title}</h3>
                {item.note && <p className="meta">{item.note}</p>}
                <OutLinks links={item.links} />
              </div>
              <span className="meta">{t('live.page.minutes', { count: item.minutes })}</span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
