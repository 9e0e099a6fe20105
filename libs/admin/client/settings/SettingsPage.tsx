import '../admin.css';
import { pageAction, pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { useLoaderData, useSearchParams } from 'react-router';
import { adminRoutes } from '../../contract';
import { Changes } from './Changes';
import { saveSettings } from './save-settings';
import { SettingsSection } from './SettingsSection';

/** Has a page of its own. */
const LIMITS = 'limits';

export const loader = pageLoader(async ({ api, url }) => {
  const before = url.searchParams.get('before') ?? undefined;
  const [{ settings }, changes] = await Promise.all([api(adminRoutes).adminSettings({}), api(adminRoutes).settingHistory({ query: { before } })]);
  return { settings: settings.filter(({ section }) => section !== LIMITS), changes };
});

export const action = pageAction((page) => saveSettings(page, '/admin/settings'));

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('admin.settings.title'), hidden: true }) };

/** What stewards decide about the site while it runs, by section, and who changed what. */
export function Component() {
  const { t } = useT();
  const { settings, changes } = useLoaderData<typeof loader>();
  const saved = useSearchParams()[0].get('saved');
  return (
    <>
      <h1 className="h1">{t('admin.settings.title')}</h1>
      {[...Map.groupBy(settings, ({ section }) => section)].map(([section, some]) => (
        <SettingsSection key={section} section={section} settings={some} saved={saved === section} />
      ))}
      {settings.length === 0 && <p className="ink2">{t('admin.settings.none')}</p>}
      <Changes changes={changes} />
    </>
  );
}
