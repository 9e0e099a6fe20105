import { useAccount, useT } from '@minga/kernel/client';
import { useUi } from '@minga/ui';
import { AccountMenu } from './AccountMenu';
import { Brand } from './Brand';
import { LanguageMenu } from './LanguageMenu';
import { LigeroToggle } from './LigeroToggle';
import { useDestinations } from './use-destinations';
import { SignInLink } from './SignInLink';

/** The bar of every page: brand, destinations, and what is the reader's own. */
export function Bar() {
  const { t } = useT();
  const { Link } = useUi();
  const account = useAccount();
  const destinations = useDestinations();
  return (
    <header className="bar">
      <div className="wrap">
        <Brand />
        <nav className="nav" aria-label={t('web.main-navigation')}>
          {destinations.map(({ id, to, words, current }) => (
            <Link key={id} href={to} aria-current={current ? 'page' : undefined}>
              {words}
            </Link>
          ))}
        </nav>
        <div className="tools">
          <LigeroToggle />
          <LanguageMenu />
          {account ? <AccountMenu account={account} /> : <SignInLink />}
        </div>
      </div>
    </header>
  );
}
