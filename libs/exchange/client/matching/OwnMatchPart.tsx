import { useT } from '@minga/kernel/client';
import { Notice, useUi } from '@minga/ui';
import type { OwnMatch } from '../../contract';
import { ScoreParts } from './ScoreParts';
import { moreIn } from './words';

/**
 * The reader’s own place among the experts, explained as to everybody else, with what would change it most; `listed`: the reasons stand in their row of the list.
 * Who is not proposed is told only why: no better score would change it. */
export function OwnMatchPart({ own, listed }: { own: OwnMatch; listed: boolean }) {
  const translator = useT();
  const { t } = translator;
  const { Link } = useUi();
  const missing = own.parts.toSorted((a, b) => b.of - b.points - (a.of - a.points))[0];
  const more = missing && moreIn(translator, missing);
  return (
    <Notice>
      <p>
        <b>{own.place === null ? t('exchange.match.own-excluded') : t('exchange.match.own-place', { place: own.place, total: own.total })}</b>{' '}
        {own.excluded && t(`exchange.match.own-why.${own.excluded}`)}
        {own.behind !== null && t('exchange.match.behind', { count: own.behind })}
      </p>
      {!listed && !own.excluded && (
        <div className="mxd">
          <ScoreParts parts={own.parts} folded />
        </div>
      )}
      {more && !own.excluded && (
        <p suppressHydrationWarning>
          {t('exchange.match.most', { count: missing.of - missing.points, more })} <Link href="/x/experts/me">{t('exchange.match.own-edit')}</Link>
        </p>
      )}
    </Notice>
  );
}
