import { ActForm, Time, useT } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { Button, Status, TextAreaField, TextField, useUi } from '@minga/ui';
import { type Deliverable, type DeliverableState, type EngagementView, LINK_LENGTH, REASON_LENGTH } from '../../contract';
import { FoldedForm } from './FoldedForm';

const TONES: Partial<Record<DeliverableState, 'ok' | 'due'>> = { delivered: 'due', accepted: 'ok', 'sent-back': 'due' };

/** Something to be handed over: where it stands, where it is, and what one may do with it. */
export function DeliverableRow({ deliverable, work }: { deliverable: Deliverable; work: EngagementView }) {
  const { t } = useT();
  const { Link } = useUi();
  const { title, state, link, reason, at } = deliverable;
  return (
    <li className="stack xli">
      <div>
        <p>
          {link ? (
            <Link href={link} rel="nofollow noopener ugc">
              {title}
            </Link>
          ) : (
            title
          )}{' '}
          <Status tone={TONES[state]}>{t(`exchange.work.states.${state}`)}</Status>{' '}
          {at && (
            <span className="meta">
              <Time at={at} />
            </span>
          )}
        </p>
        {reason && <p className="meta">{t('exchange.history.reason', { reason })}</p>}
      </div>
      {state === 'delivered' && work.may.includes('judge') && <Judge deliverable={deliverable} />}
      {state !== 'accepted' && work.may.includes('deliver') && <HandOver deliverable={deliverable} />}
    </li>
  );
}

function Judge({ deliverable: { id, title } }: { deliverable: Deliverable }) {
  const { t } = useT();
  const prefix = `dj-${id}-`;
  const labels = { reason: t('exchange.next.reason') };
  return (
    <div className="row row-s">
      <ActForm intent="accept-one" fields={{ deliverable: id }}>
        <Button type="submit" size="s" tone="primary" aria-label={t('exchange.work.accept-one', { title })}>
          {t('exchange.work.accept')}
        </Button>
      </ActForm>
      <FoldedForm intent="send-back" label={t('exchange.work.send-back')} labels={labels} prefix={prefix} fields={{ deliverable: id }}>
        {(refused) => (
          <TextAreaField id={`${prefix}reason`} name="reason" most={REASON_LENGTH} label={labels.reason} rows={2} error={errorBeside(refused, 'reason')} defaultValue={refused?.values['reason']} required />
        )}
      </FoldedForm>
    </div>
  );
}

function HandOver({ deliverable: { id, state, link } }: { deliverable: Deliverable }) {
  const { t } = useT();
  const prefix = `dl-${id}-`;
  const labels = { link: t('exchange.work.link') };
  return (
    <FoldedForm intent="deliver-one" label={t(state === 'delivered' ? 'exchange.work.deliver-again' : 'exchange.work.deliver-one')} labels={labels} prefix={prefix} fields={{ deliverable: id }}>
      {(refused) => (
        <TextField id={`${prefix}link`} name="link" most={LINK_LENGTH} type="url" inputMode="url" label={labels.link} hint={t('exchange.work.link-hint')} error={errorBeside(refused, 'link')} defaultValue={refused?.values['link'] ?? link ?? ''} required />
      )}
    </FoldedForm>
  );
}
