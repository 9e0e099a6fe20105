import { ActForm, useT } from '@minga/kernel/client';
import { PersonLink } from '@minga/people/client';
import { Button, Notice } from '@minga/ui';
import { confirms, type DateChange, type EngagementView } from '../../contract';
import { Day } from '../request/parts';

/** Another day that one side asks for: the other confirms it or keeps the one there is. */
export function DateChangeRow({ change, work }: { change: DateChange; work: EngagementView }) {
  const { t } = useT();
  const fields = { change: change.id };
  return (
    <Notice tone="due">
      <p>
        {t('exchange.work.asks-for-date')} <Day on={change.to} />
      </p>
      <p className="meta">
        {change.person && <PersonLink person={change.person} />} {t('exchange.history.reason', { reason: change.reason })}
      </p>
      {work.may.includes('plan') && confirms(work.side, change.by) && (
        <div className="row row-s">
          <ActForm intent="confirm-date" fields={fields}>
            <Button type="submit" size="s" tone="primary">
              {t('exchange.work.confirm-date')}
            </Button>
          </ActForm>
          <ActForm intent="keep-date" fields={fields}>
            <Button type="submit" size="s">
              {t('exchange.work.keep-date')}
            </Button>
          </ActForm>
        </div>
      )}
    </Notice>
  );
}
