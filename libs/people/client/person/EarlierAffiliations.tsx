import { useT } from '@minga/kernel/client';
import { List, ListRow, Section, Status, useUi } from '@minga/ui';
import type { Profile } from '../../contract';
import { organisationAddress } from '../parts/organisation-address';

/** Whom somebody spoke for before, the latest first; nothing when there was nobody. */
export function EarlierAffiliations({ profile: { earlier = [] } }: { profile: Profile }) {
  const { t, date } = useT();
  const { Link } = useUi();
  if (earlier.length === 0) return null;
  const month = (day: string): string => date(day, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return (
    <Section title={t('people.person.earlier')}>
      <List>
        {earlier.map((one) => (
          <ListRow key={`${one.organisationId} ${one.from} ${one.until} ${one.title}`}>
            <span lang={one.lang}>
              <Link href={organisationAddress(one)}>{one.organisation}</Link>
            </span>
            <span className="meta row row-s">
              <span>{one.title}</span>
              <span suppressHydrationWarning>{t('people.person.between', { from: month(one.from), until: month(one.until) })}</span>
              {one.state === 'verified' ? (
                <Status tone="ok" icon="check">
                  {t('people.person.verified-mark')}
                </Status>
              ) : (
                <span>{t('people.person.claimed-short')}</span>
              )}
            </span>
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
