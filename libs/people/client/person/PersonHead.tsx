import { Slot, useAccount, useT } from '@minga/kernel/client';
import { LinkButton, Status, useUi } from '@minga/ui';
import { countryName, type Profile } from '../../contract';
import { organisationAddress } from '../parts/organisation-address';
import { PersonAvatar } from '../parts/person';
import { StakeholderMark } from '../parts/stakeholders';

/** Who it is and whom they represent, at the head of their page. */
export function PersonHead({ profile }: { profile: Profile }) {
  const { t, language } = useT();
  const { Link } = useUi();
  const own = useAccount()?.id === profile.id;
  const { affiliation, stakeholderGroup, country, organisation } = profile;
  return (
    <div className="pf-h">
      <PersonAvatar person={{ ...profile, photo: profile.photoLarge }} size="l" />
      <div>
        <h1 className="h1">{profile.name}</h1>
        {affiliation && <p className="lead">{affiliation.title}</p>}
        <p className="row row-s ink2 pf-m">
          {stakeholderGroup && <StakeholderMark group={stakeholderGroup} />}
          {affiliation && organisation !== profile.name && (
            <Link href={organisationAddress(affiliation)} lang={affiliation.lang}>
              {organisation}
            </Link>
          )}
          {country && <span suppressHydrationWarning>{countryName(country, language)}</span>}
          {affiliation?.state === 'verified' && (
            <Status tone="ok" icon="check">
              {t('people.person.verified')}
            </Status>
          )}
          {affiliation?.state === 'claimed' && <span className="meta">{t('people.person.claimed')}</span>}
        </p>
      </div>
      {own && (
        <div className="pf-a">
          <LinkButton href="/account" icon="edit">
            {t('people.person.edit')}
          </LinkButton>
        </div>
      )}
      {!own && <Slot name="person.acts" props={{ subject: { type: 'account', id: profile.id } }} />}
    </div>
  );
}
