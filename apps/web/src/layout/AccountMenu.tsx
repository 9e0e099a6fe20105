import { useT, type Account } from '@minga/kernel/client';
import { Avatar, Hidden, useUi } from '@minga/ui';
import { personInitials } from '@minga/people/client';
import { STAKEHOLDER_SHAPE, type StakeholderGroup } from '@minga/people/contract';
import { accountMenu } from '../slices';
import { Drop } from './Drop';
import { SignOut } from './SignOut';

const shapeOf = (group: string | null) => (group ? STAKEHOLDER_SHAPE[group as StakeholderGroup] : undefined);

/** What is the reader's own: profile, settings, signing out. */
export function AccountMenu({ account }: { account: Account }) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <Drop
      summary={
        <>
          <Avatar size="s" initials={personInitials(account)} shape={shapeOf(account.stakeholderGroup)} src={account.photo ?? undefined} className="me" />
          <Hidden>{t('web.your-account', { name: account.name })}</Hidden>
        </>
      }
    >
      <p className="who strong">{account.name}</p>
      {accountMenu.filter((item) => !item.stewards || account.siteRole === 'steward').map(({ id, to, label }) => (
        <Link key={id} href={to.replace(':handle', account.handle)}>
          {t(label)}
        </Link>
      ))}
      <hr />
      <SignOut />
    </Drop>
  );
}
