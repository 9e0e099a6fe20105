import { useT, type PageHandle } from '@minga/kernel/client';
import { Breadcrumb, Section } from '@minga/ui';
import { LONGEST_WAIT_MINUTES, MOST_PASSED } from '../../../contract';

/** The steps of the balanced rule, in the order in which they count. */
const STEPS = ['point-of-order', 'bounded', 'reply', 'both', 'unheard', 'behind', 'others'] as const;
const NOTES = ['share', 'hand', 'arrival', 'same'] as const;

export const handle: PageHandle = {
  nav: 'sessions',
  meta: ({ translator }) => ({ title: translator.t('live.room.about-queue.title'), description: translator.t('live.room.about-queue.lead'), canonical: '/s/about-queue' }),
};

/** How the queue of the floor is ordered. Open to everybody, since everybody may be in it. */
export function Component() {
  const { t } = useT();
  const values = { passed: MOST_PASSED, minutes: LONGEST_WAIT_MINUTES };
  return (
    <main id="main" className="wrap page stack-l">
      <div>
        <Breadcrumb label={t('live.room.about-queue.way')} items={[{ href: '/s', label: t('live.title') }, { href: '/s/about-queue', label: t('live.room.queue.title') }]} />
        <h1 className="h1">{t('live.room.about-queue.title')}</h1>
        <p className="lead">{t('live.room.about-queue.lead')}</p>
      </div>
      <Section title={t('live.room.about-queue.balanced')}>
        <div className="prose">
          <ol>
            {STEPS.map((step) => (
              <li key={step}>{t(`live.room.about-queue.steps.${step}`, values)}</li>
            ))}
          </ol>
        </div>
      </Section>
      <Section title={t('live.room.about-queue.more')}>
        <div className="prose">
          <ul>
            {NOTES.map((one) => (
              <li key={one}>{t(`live.room.about-queue.notes.${one}`, values)}</li>
            ))}
          </ul>
        </div>
      </Section>
    </main>
  );
}
