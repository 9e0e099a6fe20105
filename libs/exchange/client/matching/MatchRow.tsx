import { useT } from '@minga/kernel/client';
import { PersonAvatar, StakeholderMark } from '@minga/people/client';
import { countryName } from '@minga/people/contract';
import { ListRow, useUi } from '@minga/ui';
import type { ReactNode } from 'react';
import type { Match } from '../../contract';
import { ScoreParts } from './ScoreParts';

/** One expert of the ranking. `above`: whom to overtake. */
export function MatchRow({ match, above, act }: { match: Match; above: Match | undefined; act: ReactNode }) {
  const { t, language } = useT();
  const { Link } = useUi();
  const { person, headline, lang, total, parts } = match;
  return (
    <ListRow className="mx">
      <PersonAvatar person={person} />
      <div className="mxn">
        <h3>
          <Link href={`/x/experts/${person.handle}`} suppressHydrationWarning>
            {person.country ? t('exchange.match.person', { name: person.name, country: countryName(person.country, language) }) : person.name}
          </Link>
        </h3>
        <p className="meta">
          {person.stakeholderGroup && (
            <>
              <StakeholderMark group={person.stakeholderGroup} />
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
      <span className="mxa">{act}</span>
    </ListRow>
  );
}
