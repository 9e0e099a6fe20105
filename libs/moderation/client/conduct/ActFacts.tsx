import { Time, useT } from '@minga/kernel/client';
import { useUi } from '@minga/ui';
import type { ActAbout } from '../../contract';
import { actWord } from './act-words';

/** What was done, when, where and why; what it was about where the reader may open it. */
export function ActFacts({ act }: { act: ActAbout }) {
  const { t } = useT();
  const { Link } = useUi();
  const { number, at, reason, group, subject } = act;
  return (
    <>
      <h2 className="h4" id={`act-${number}`}>
        {t(actWord(act.act))}
      </h2>
      <p className="meta">
        {t('moderation.acts.number', { number })}. <Time at={at} relative />
        {group && (
          <>
            {'. '}
            <Link href={group.address}>{group.name}</Link>
          </>
        )}
      </p>
      {subject && (
        <p>
          <Link href={subject.address} lang={subject.lang}>
            {subject.title}
          </Link>
        </p>
      )}
      {reason && <p>{t('moderation.acts.reason', { reason })}</p>}
    </>
  );
}
