import { Time, useT } from '@minga/kernel/client';
import { PersonName } from '@minga/people/client';
import { List, ListRow, Section, useUi } from '@minga/ui';
import type { OwnExpertView } from '../../../contract';

/** Requests that one was invited to, and how many more this month. */
export function InvitationList({ own: { invitations, invitedThisMonth, mostProposals } }: { own: Pick<OwnExpertView, 'invitations' | 'invitedThisMonth' | 'mostProposals'> }) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <Section title={t('exchange.experts.own.invitations')} meta={t('exchange.experts.own.this-month', { count: invitedThisMonth, most: mostProposals })}>
      {invitations.length === 0 && <p className="ink2">{t('exchange.experts.own.no-invitations')}</p>}
      <List>
        {invitations.map(({ requestId, title, address, by, text, at }) => (
          <ListRow key={requestId}>
            <h3>
              <Link href={address}>{title}</Link>
            </h3>
            <p className="meta">
              {by && <PersonName person={by} short />} <Time at={at} relative />
            </p>
            {text && <p>{text}</p>}
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
