import { ActForm, useT } from '@minga/kernel/client';
import { Button, Icon } from '@minga/ui';
import { WATCH_LEVELS, type GroupPageView } from '../../contract';
import { Disclosure } from '../parts/Disclosure';

/** A member's button: how much to be told, and the way out. */
export function WatchMenu({ view: { group, viewer } }: { view: GroupPageView }) {
  const { t } = useT();
  const { watch } = viewer.mine!;
  return (
    <Disclosure
      look="btn"
      summary={
        <>
          <Icon name="bell" />
          {t(`groups.watch.${watch}.name`)}
        </>
      }
    >
      <ActForm intent="watch" action={group.address} className="gw">
        {WATCH_LEVELS.map((level) => (
          <button key={level} type="submit" name="level" value={level} aria-pressed={level === watch}>
            <b>{t(`groups.watch.${level}.name`)}</b>
            <span className="meta">{t(`groups.watch.${level}.about`)}</span>
          </button>
        ))}
      </ActForm>
      <hr />
      <ActForm intent="leave" action={group.address} fields={{ visibility: group.visibility }}>
        {viewer.can.leave.allowed ? (
          <>
            <p className="meta">{t(group.visibility === 'private' ? 'groups.acts.leave-private' : 'groups.acts.leave-text')}</p>
            <Button type="submit" size="s" tone="err">
              {t('groups.acts.leave')}
            </Button>
          </>
        ) : (
          <p className="meta">{t(`refusals.${viewer.can.leave.reason}`)}</p>
        )}
      </ActForm>
    </Disclosure>
  );
}
