import { useT } from '@minga/kernel/client';
import { Section } from '@minga/ui';
import { LIVE_STATES, type RequestView } from '../../contract';

const ROWS = 4;

/** A few lines to send by mail or messenger; they say nothing that the public page does not. */
export function ShareText({ view }: { view: RequestView }) {
  const { t } = useT();
  if (view.need.visibility !== 'public' || !LIVE_STATES.includes(view.state)) return null;
  const text = t('exchange.share.text', { organisation: view.asker.name, title: view.need.title, address: view.url });
  return (
    <Section id="share" title={t('exchange.share.title')}>
      <textarea className="in" aria-label={t('exchange.share.title')} readOnly rows={ROWS} defaultValue={text} key={text} />
    </Section>
  );
}
