import { useEnvironment, useT } from '@minga/kernel/client';
import { SkipLink } from '@minga/ui';
import { Outlet, ScrollRestoration } from 'react-router';
import { Bar } from './Bar';
import { Dock } from './Dock';
import { Footer } from './Footer';
import { Progress } from './Progress';
import { Arrival } from './Arrival';
import { KeptForm } from './KeptForm';
import { Silenced } from './Silenced';
import { standsAlone, useBodyClass, useHandle } from './use-handle';
import './layout.css';

/** What stands around every page. A page draws its own `<main id="main">`. */
export function Layout() {
  const { t } = useT();
  const handle = useHandle();
  const { projected } = handle;
  const alone = standsAlone(handle);
  useBodyClass('room', alone);
  return (
    <>
      <SkipLink to="main">{t('web.skip')}</SkipLink>
      <Progress />
      {!projected && <Bar />}
      <Silenced />
      <KeptForm />
      <Outlet />
      {!projected && <Footer />}
      {!alone && <Dock />}
      <Arrival />
      {useEnvironment().ligero !== 'on' && <ScrollRestoration />}
    </>
  );
}
