import { ActForm, useAccount, useApi, useLiveQuery, useT } from '@minga/kernel/client';
import { Button, List, ListRow, Section, Status, useUi } from '@minga/ui';
import { peopleRoutes, type OrganisationMember, type OrganisationView } from '../../contract';
import { PersonAvatar, PersonName } from '../parts/person';
import { organisationMembersQuery } from './organisations.queries';

export interface OrganisationMembersProps {
  view: OrganisationView;
  after?: string;
  /** The reader names representatives. */
  decider: boolean;
}

/** Who speaks for an organisation: its representatives, the verified, then who says so. */
export function OrganisationMembers({ view: { organisation, people }, after, decider }: OrganisationMembersProps) {
  const { t } = useT();
  const { Link } = useUi();
  const { items, next } = useLiveQuery(organisationMembersQuery(useApi(peopleRoutes), organisation.id, after));
  const counts = (['verified', 'claimed'] as const).filter((state) => people[state] > 0).map((state) => t(`people.organisations.${state}-people`, { count: people[state] }));
  return (
    <Section title={t('people.organisations.members')} meta={counts.join(', ')}>
      {items.length === 0 && <p className="ink2">{t('people.organisations.no-members')}</p>}
      {items.length > 0 && (
        <List closed>
          {items.map((member) => (
            <MemberRow key={member.affiliationId} member={member} decider={decider} />
          ))}
        </List>
      )}
      {next && (
        <p>
          <Link href={`${organisation.address}?after=${next}`}>{t('people.organisations.more-people')}</Link>
        </p>
      )}
    </Section>
  );
}

function MemberRow({ member: { affiliationId, person, title, lang, representative }, decider }: { member: OrganisationMember; decider: boolean }) {
  const { t } = useT();
  const own = useAccount()?.id === person.id;
  const removable = representative && (decider || own);
  const nameable = decider && !own && !representative && person.verified === true;
  return (
    <ListRow className="or-row">
      <div className="or-who">
        <PersonAvatar person={person} />
        <div>
          <PersonName person={person} short />
          <p className="row row-s meta">
            <span lang={lang}>{title}</span>
            {representative && <Status>{t('people.organisations.representative')}</Status>}
            {!person.verified && <span>{t('people.person.claimed-short')}</span>}
          </p>
        </div>
      </div>
      {(removable || nameable) && (
        <ActForm intent={removable ? 'remove-representative' : 'name-representative'} fields={{ affiliationId }}>
          <Button type="submit" size="s">
            {t(removable ? 'people.organisations.remove-representative' : 'people.organisations.name-representative')}
            <span className="vh">: {person.name}</span>
          </Button>
        </ActForm>
      )}
    </ListRow>
  );
}
