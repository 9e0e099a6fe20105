import { useT } from '@minga/kernel/client';
import { Button, Section } from '@minga/ui';
import { useEffect, useRef, useState } from 'react';
import { WANTING_OFFERS, type RequestView } from '../../contract';

const ROWS = 6;

/** A few lines to send by mail or messenger while help is sought; they say nothing that the public page does not. */
export function ShareText({ view }: { view: RequestView }) {
  const { t } = useT();
  if (view.need.visibility !== 'public' || !WANTING_OFFERS.includes(view.state)) return null;
  const text = t('exchange.share.text', { organisation: view.asker.name, title: view.need.title, address: view.url });
  return (
    <Section id="share" title={t('exchange.share.title')}>
      <Copyable key={text} text={text} />
    </Section>
  );
}

/** Text to take along: by hand, or by a button where the browser lets a page copy. */
function Copyable({ text }: { text: string }) {
  const { t } = useT();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copies, setCopies] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => setCopies(Boolean(navigator.clipboard)), []);
  const copy = (): void => {
    field.current?.select();
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('exchange.share.copied')),
      () => setSaid(t('exchange.share.by-hand')),
    );
  };
  return (
    <div className="stack">
      <textarea ref={field} className="in" aria-label={t('exchange.share.title')} readOnly rows={ROWS} defaultValue={text} />
      {copies && (
        <p className="row row-s">
          <Button size="s" onClick={copy}>
            {t('exchange.share.copy')}
          </Button>
          <span className="meta" role="status">
            {said}
          </span>
        </p>
      )}
    </div>
  );
}
