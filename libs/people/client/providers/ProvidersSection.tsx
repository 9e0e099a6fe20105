import { Time, useApi, useRefusedForm, useT } from '@minga/kernel/client';
import { Button, List, ListRow, Notice, Section } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Form } from 'react-router';
import { peopleRoutes, type IdentitiesView, type Identity } from '../../contract';
import { DocumentLink } from './DocumentLink';
import { identitiesQuery } from './providers.queries';
import { startAddress } from './start-address';

const BACK = '/account#providers';

/** The providers' accounts that open this one; nothing where there is none to link. */
export function ProvidersSection() {
  const { t } = useT();
  const { items, offered, mayUnlink, endsAt } = useSuspenseQuery(identitiesQuery(useApi(peopleRoutes))).data;
  const refused = useRefusedForm('unlink-identity');
  if (items.length === 0 && offered.length === 0) return null;
  return (
    <Section title={t('people.providers.title')} id="providers">
      <div className="stack">
        <p className="ink2">{t('people.providers.lead')}</p>
        {refused && (
          <Notice tone="err" role="alert">
            <p>{refused.title}</p>
          </Notice>
        )}
        {items.length > 0 && (
          <List>
            {items.map((identity) => (
              <IdentityRow key={identity.id} identity={identity} mayUnlink={mayUnlink} endsAt={endsAt} />
            ))}
          </List>
        )}
        {offered.map(({ id, name }) => (
          <div key={id}>
            <DocumentLink href={startAddress(id, 'link', BACK)}>{t('people.providers.link', { name })}</DocumentLink>
          </div>
        ))}
      </div>
    </Section>
  );
}

interface IdentityRowProps extends Pick<IdentitiesView, 'mayUnlink' | 'endsAt'> {
  identity: Identity;
}

function IdentityRow({ identity: { id, provider, email, linkedAt, lastUsedAt }, mayUnlink, endsAt }: IdentityRowProps) {
  const { t } = useT();
  const values = { name: provider.name };
  return (
    <ListRow>
      <div className="row between">
        <div>
          <b>{provider.name}</b> {email && <span className="meta">{email}</span>}
          <p className="meta">
            {t('people.providers.linked-at')} <Time at={linkedAt} />, {t('people.providers.used-at')} <Time at={lastUsedAt} />
          </p>
          {!mayUnlink && <p className="meta">{t('people.providers.last-means')}</p>}
        </div>
        <div className="row row-s">
          {endsAt?.id === provider.id && (
            <DocumentLink size="s" href={`/auth/${provider.id}/end`}>
              {t('people.providers.end', values)}
            </DocumentLink>
          )}
          {mayUnlink && (
            <Form method="post" action="/account">
              <input type="hidden" name="intent" value="unlink-identity" />
              <input type="hidden" name="identityId" value={id} />
              <Button type="submit" size="s" aria-label={t('people.providers.unlink-label', values)}>
                {t('people.providers.unlink')}
              </Button>
            </Form>
          )}
        </div>
      </div>
    </ListRow>
  );
}
