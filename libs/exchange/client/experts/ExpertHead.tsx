import { useAccount, useT } from '@minga/kernel/client';
import { personAddress, StakeholderMark, VerifiedMark } from '@minga/people/client';
import { countryName } from '@minga/people/contract';
import { LinkButton, Status } from '@minga/ui';
import type { Expert, ExpertRecord } from '../../contract';
import { FaceAvatar, faceOf } from './face';
import { InviteForm } from './InviteForm';

/** Who offers help. `edit`: where they keep it, for those who do. */
export function ExpertHead({ expert, record, edit }: { expert: Expert; record: ExpertRecord; edit?: string }) {
  const { t, language } = useT();
  const own = useAccount()?.id === expert.id;
  const { person, organisation, headline, lang } = expert;
  const { name, group, country } = faceOf(expert);
  const address = person ? `/x/experts/${person.handle}` : `/x/experts${organisation!.address}`;
  const way = edit ?? (own ? '/x/experts/me' : undefined);
  return (
    <div className="pf-h">
      <FaceAvatar expert={expert} size="l" />
      <div>
        <h1 className="h1">{name}</h1>
        {headline && (
          <p className="lead" lang={lang}>
            {headline}
          </p>
        )}
        <p className="row row-s ink2 pf-m">
          {group && <StakeholderMark group={group} />}
          {person?.organisation && person.organisation !== name && (
            <span>
              {person.organisation} <VerifiedMark person={person} />
            </span>
          )}
          {country && <span suppressHydrationWarning>{countryName(country, language)}</span>}
          {organisation && (
            <Status tone="ok" icon="check">
              {t('people.organisations.confirmed')}
            </Status>
          )}
        </p>
      </div>
      <div className="pf-a">
        {!way && <InviteForm record={record} address={address} />}
        {way && (
          <LinkButton href={way} icon="user">
            {t('exchange.experts.edit')}
          </LinkButton>
        )}
        <LinkButton href={organisation?.address ?? (person ? personAddress(person) : '/x/experts')}>{t('exchange.experts.person')}</LinkButton>
      </div>
    </div>
  );
}
