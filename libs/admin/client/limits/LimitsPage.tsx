import '../admin.css';
import { pageAction, pageLoader, Time, useT, type PageHandle } from '@minga/kernel/client';
import { PersonLink } from '@minga/people/client';
import { Section } from '@minga/ui';
import { useLoaderData, useSearchParams } from 'react-router';
import { adminRoutes, type LimitedItem } from '../../contract';
import { saveSettings } from '../settings/save-settings';
import { SettingsSection } from '../settings/SettingsSection';

const LIMITS = 'limits';

export const loader = pageLoader(async ({ api }) => {
  const [{ settings }, { items }] = await Promise.all([api(adminRoutes).adminSettings({}), api(adminRoutes).limited({})]);
  return { settings: settings.filter(({ section }) => section === LIMITS), items };
});

export const action = pageAction((page) => saveSettings(page, '/admin/limits'));

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('admin.limits.title'), hidden: true }) };

/** How often anybody may do something, and who was held up lately. */
export function Component() {
  const { t } = useT();
  const { settings, items } = useLoaderData<typeof loader>();
  const saved = useSearchParams()[0].get('saved') === LIMITS;
  return (
    <>
      <header className="stack">
        <h1 className="h1">{t('admin.limits.title')}</h1>
        <p className="lead">{t('admin.limits.lead')}</p>
      </header>
      <Section title={t('admin.limits.held-up')}>{items.length > 0 ? <HeldUp items={items} /> : <p className="ink2">{t('admin.limits.nobody')}</p>}</Section>
      <SettingsSection section={LIMITS} settings={settings} saved={saved} />
    </>
  );
}

function HeldUp({ items }: { items: readonly LimitedItem[] }) {
  const { t, has, number } = useT();
  const limit = (name: string) => (has(`admin.limits.names.${name}`) ? t(`admin.limits.names.${name}`) : name);
  return (
    <table className="tbl fold">
      <thead>
        <tr>
          <th scope="col">{t('admin.limits.who')}</th>
          <th scope="col">{t('admin.limits.limit')}</th>
          <th scope="col" className="r">
            {t('admin.limits.times')}
          </th>
          <th scope="col">{t('admin.limits.last')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ name, who, person, times, lastAt }) => (
          <tr key={`${name} ${who}`}>
            <td>{person ? <PersonLink person={person} /> : t('admin.limits.address', { who })}</td>
            <td data-l={t('admin.limits.limit')}>{limit(name)}</td>
            <td data-l={t('admin.limits.times')} className="r">
              {number(times)}
            </td>
            <td data-l={t('admin.limits.last')}>
              <Time at={lastAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
