import { useAccount, useT } from '@minga/kernel/client';
import { LinkButton, Notice, Status, useUi } from '@minga/ui';
import { countryName, type OrganisationFacts } from '../../contract';
import { StakeholderMark } from '../parts/stakeholders';

/** What an organisation is, at the head of its page. */
export function OrganisationHead({ organisation }: { organisation: OrganisationFacts }) {
  const { t, language } = useT();
  const { Link } = useUi();
  const steward = useAccount()?.siteRole === 'steward';
  const { id, name, acronym, lang, stakeholderGroup, country, state, about, site } = organisation;
  return (
    <>
      <div className="or-head">
        <div>
          <p className="meta">
            <Link href="/organisations">{t('people.organisations.title')}</Link>
          </p>
          <h1 className="h1" lang={lang}>
            {name}
          </h1>
          <p className="row row-s ink2">
            <StakeholderMark group={stakeholderGroup} />
            {acronym && <span>{acronym}</span>}
            <span suppressHydrationWarning>{country ? countryName(country, language) : t('people.organisation.regional')}</span>
            {state === 'confirmed' ? (
              <Status tone="ok" icon="check">
                {t('people.organisations.confirmed')}
              </Status>
            ) : (
              <Status>{t(`people.organisations.${state}`)}</Status>
            )}
            {site && (
              <a href={site} rel="nofollow noopener ugc">
                {new URL(site).host}
              </a>
            )}
          </p>
        </div>
        {steward && (
          <LinkButton href={`/admin/organisations/${id}`} icon="gear">
            {t('people.organisations.manage')}
          </LinkButton>
        )}
      </div>
      {state === 'proposed' && (
        <Notice>
          <p>{t('people.organisations.proposed-text')}</p>
        </Notice>
      )}
      {about && (
        <p className="lead or-about" lang={about.lang}>
          {about.text}
        </p>
      )}
    </>
  );
}
