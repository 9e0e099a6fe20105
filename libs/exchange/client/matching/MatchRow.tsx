import { useT } from '@minga/kernel/client';
import { StakeholderMark } from '@minga/people/client';
import { cx, ListRow, useUi } from '@minga/ui';
import type { ReactNode } from 'react';
import type { Match } from '../../contract';
import { FaceAvatar, faceOf, namedWithCountry } from '../experts/face';
import { ScoreParts } from './ScoreParts';

/** One expert of the ranking. `above`: whom to overtake. */
export function MatchRow({ match, above, act }: { match: Match; above: Match | undefined; act: ReactNode }) {
  const translator = useT();
  const { t } = translator;
  const { Link } = useUi();
  const { headline, lang, total, parts } = match;
  const face = faceOf(match);
  return (
    <ListRow className={cx('mx', !act && 'mx-n')}>
      <FaceAvatar expert={match} />
      <div className="mxn">
        <h3>
          <Link href={face.address} suppressHydrationWarning>
            {namedWithCountry(translator, face)}
          </Link>
        </h3>
        <p className="meta">
          {face.group && (
            <>
              <StakeholderMark group={face.group} />
              {headline && '. '}
            </>
          )}
          <span lang={lang}>{headline}</span>
        </p>
      </div>
      <p className="mxs">
        <b>{total}</b> <span className="meta">{t('exchange.match.of-hundred')}</span>
      </p>
      <div className="mxd">
        <ScoreParts parts={parts} folded={above !== undefined} />
        {above && <p className="meta">{t('exchange.match.behind', { count: above.total - total })}</p>}
      </div>
      {act && <span className="mxa">{act}</span>}
    </ListRow>
  );
}
