import { useT } from '@minga/kernel/client';
import { ListRow, Status, useUi } from '@minga/ui';
import type { ReactNode } from 'react';
import { countryName, type DirectoryRow } from '../../contract';
import { StakeholderMark } from '../parts/stakeholders';
import { organisationLabel } from '../register/organisation-choice';

export interface OrganisationRowProps {
  row: DirectoryRow;
  /** Where its name leads; its page unless told. */
  href?: string;
  /** Beside it: what can be done with it. */
  children?: ReactNode;
}

/** An organisation in a list: name, stakeholder group, country, how many speak for it. */
export function OrganisationRow({ row, href = row.address, children }: OrganisationRowProps) {
  const { t, language } = useT();
  const { Link } = useUi();
  const place = row.country ? countryName(row.country, language) : t('people.organisation.regional');
  return (
    <ListRow className="or-row">
      <div>
        <h3>
          <Link href={href} lang={row.lang}>
            {organisationLabel(row)}
          </Link>
        </h3>
        <p className="row row-s meta">
          <StakeholderMark group={row.stakeholderGroup} />
          <span suppressHydrationWarning>{place}</span>
          {row.verified > 0 && (
            <Status tone="ok" icon="check">
              {t('people.organisations.verified-people', { count: row.verified })}
            </Status>
          )}
          {row.claimed > 0 && <span>{t('people.organisations.claimed-people', { count: row.claimed })}</span>}
          {row.proposed && <Status>{t('people.organisations.proposed')}</Status>}
        </p>
      </div>
      {children}
    </ListRow>
  );
}
