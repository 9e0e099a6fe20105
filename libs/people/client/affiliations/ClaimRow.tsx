import { ActForm, Time, useAccount, useT } from '@minga/kernel/client';
import { Button, Notice, Status, useUi } from '@minga/ui';
import type { ReactNode } from 'react';
import type { Claim } from '../../contract';
import { PersonAvatar, PersonName } from '../parts/person';
import { ReasonForm } from './ReasonForm';

const within = (domain: string, of: string): boolean => domain === of || domain.endsWith(`.${of}`);

/** Somebody who says to speak for an organisation: what speaks for it, and what can be said of it. */
export function ClaimRow({ claim }: { claim: Claim }) {
  const { t } = useT();
  const { Link } = useUi();
  const own = useAccount()?.id === claim.person.id;
  const { organisation } = claim;
  return (
    <li className="it or-claim" tabIndex={-1} data-queue>
      <div className="or-who">
        <PersonAvatar person={claim.person} />
        <div>
          <h3>
            <PersonName person={claim.person} short />
          </h3>
          <p className="ink2">
            <span lang={claim.lang}>{claim.title}</span>, <Link href={organisation.address} lang={organisation.lang}>{organisation.name}</Link>{' '}
            {organisation.proposed && <Status>{t('people.organisations.proposed')}</Status>}
          </p>
        </div>
      </div>
      <Evidence claim={claim} />
      {own && <p className="meta">{t('refusals.own-affiliation')}</p>}
      {!own && organisation.proposed && <Notice>{t('people.organisations.confirm-first')}</Notice>}
      {!own && (
        <div className="row row-s">
          {!organisation.proposed && (
            <ActForm intent="verify" fields={{ affiliationId: claim.affiliationId }}>
              <Button tone="primary" type="submit" icon="check" data-verify>
                {t('people.organisations.verify')}
              </Button>
            </ActForm>
          )}
          <ReasonForm
            intent="refuse"
            subject={{ name: 'affiliationId', id: claim.affiliationId }}
            label={t('people.organisations.refuse')}
            hint={t('people.organisations.refuse-hint')}
          />
        </div>
      )}
    </li>
  );
}

function Evidence({ claim }: { claim: Claim }) {
  const { t, list } = useT();
  const { domain, domains, colleagues, verified, refusals, since } = claim;
  const matches = domain !== null && domains.some((one) => within(domain, one));
  const facts: [string, ReactNode][] = [
    [
      t('people.organisations.mail'),
      domain ? <Status tone={matches ? 'ok' : undefined}>{`@${domain}`}</Status> : t('people.organisations.no-mail'),
    ],
    [t('people.organisations.domains'), domains.length > 0 ? list(domains) : t('people.organisations.no-domains')],
    [
      t('people.organisations.colleagues'),
      verified > 0 ? `${t('people.organisations.people', { count: verified })}: ${colleagues.map(({ name }) => name).join(', ')}` : t('people.organisations.nobody-yet'),
    ],
    [t('people.organisations.since'), <Time key="since" at={since} />],
  ];
  if (refusals > 0) facts.push([t('people.organisations.refused-before'), t('people.organisations.times', { count: refusals })]);
  return (
    <dl className="kv1 w">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
