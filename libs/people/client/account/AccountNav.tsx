import { useT } from '@minga/kernel/client';

/** The sections of the account's page, in its order: id of the heading → its title. */
const SECTIONS = {
  profile: 'people.account.profile',
  photo: 'people.account.photo',
  privacy: 'people.privacy.title',
  means: 'people.second-factor.title',
  sessions: 'people.account.sessions',
  preferences: 'people.account.preferences',
  'own-data': 'people.own-data.title',
} as const;

/** The page is long: links to its parts. */
export function AccountNav() {
  const { t } = useT();
  return (
    <nav aria-label={t('people.account.sections')}>
      <ul className="row acc-nav">
        {Object.entries(SECTIONS).map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
