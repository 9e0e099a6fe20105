import './admin.css';
import { pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { notFound } from '@minga/kernel/contract';
import { adminRoutes } from '@minga/admin/contract';
import { Outlet, useLoaderData } from 'react-router';
import { AdminNav } from './AdminNav';

/** Whoever is no steward meets what a page that does not exist answers. */
export const loader = pageLoader(async ({ api, environment }) => {
  if (environment.account?.siteRole !== 'steward') throw notFound();
  const { waiting } = await api(adminRoutes).adminWaiting({});
  return { counts: Object.fromEntries(waiting.map(({ id, count }) => [id, count])) };
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('web.admin.title'), hidden: true }) };

/** What stands around each of the stewards' pages: a page draws its own `h1` and sections. */
export function Component() {
  const { t } = useT();
  return (
    <main id="main" className="wrap page adm">
      <AdminNav label={t('web.admin.navigation')} counts={useLoaderData<typeof loader>().counts} />
      <div className="adm-c stack-l">
        <Outlet />
      </div>
    </main>
  );
}
