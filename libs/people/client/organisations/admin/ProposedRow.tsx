import { ActForm, Time, useT } from '@minga/kernel/client';
import { Button, useUi } from '@minga/ui';
import { countryName, type ProposedOrganisation } from '../../../contract';
import { ReasonForm } from '../../affiliations/ReasonForm';
import { PersonName } from '../../parts/person';
import { StakeholderMark } from '../../parts/stakeholders';
import { organisationLabel } from '../../register/organisation-choice';

/** An organisation that somebody added, what it may be a duplicate of, and what can be done about it. */
export function ProposedRow({ proposed: { organisation, addedBy, addedAt, people, similar } }: { proposed: ProposedOrganisation }) {
  const { t, language } = useT();
  const { Link } = useUi();
  const { id, address, lang, stakeholderGroup, country } = organisation;
  return (
    <li className="it or-claim" tabIndex={-1} data-queue>
      <h3>
        <Link href={address} lang={lang}>
          {organisationLabel(organisation)}
        </Link>
      </h3>
      <p className="row row-s meta">
        <StakeholderMark group={stakeholderGroup} />
        <span suppressHydrationWarning>{country ? countryName(country, language) : t('people.organisation.regional')}</span>
        <span>{t('people.organisations.people', { count: people })}</span>
        <span>
          {t('people.organisations.added-by')} {addedBy && <PersonName person={addedBy} short />} <Time at={addedAt} />
        </span>
      </p>
      {similar.length > 0 && (
        <>
          <p className="ink2">{t('people.organisations.similar')}</p>
          <ul className="dots">
            {similar.map((one) => (
              <li key={one.id}>
                <ActForm intent="merge" fields={{ organisationId: id, into: one.id }} className="row row-s">
                  <Link href={one.address} lang={one.lang}>
                    {organisationLabel(one)}
                  </Link>
                  <Button type="submit" size="s">
                    {t('people.organisations.merge-into-this')}
                    <span className="vh">: {one.name}</span>
                  </Button>
                </ActForm>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="row row-s">
        <ActForm intent="confirm" fields={{ organisationId: id }}>
          <Button tone="primary" type="submit" icon="check" data-verify>
            {t('people.organisations.confirm')}
          </Button>
        </ActForm>
        <ReasonForm
          intent="refuse-organisation"
          subject={{ name: 'organisationId', id }}
          label={t('people.organisations.refuse')}
          hint={t('people.organisations.refuse-organisation-hint')}
        />
      </div>
    </li>
  );
}
