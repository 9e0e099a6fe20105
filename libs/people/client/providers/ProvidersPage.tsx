import { pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { Empty, LinkButton, List, ListRow, Section, Status } from '@minga/ui';
import { Link, useLoaderData } from 'react-router';
import { peopleRoutes, type Provider } from '../../contract';

export const loader = pageLoader(async ({ api }) => api(peopleRoutes).listProviders({}));

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('people.providers.admin.title'), hidden: true }) };

/** The identity providers of the site, for stewards. */
export function Component() {
  const { t } = useT();
  const { items } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="row between">
        <h1 className="h1">{t('people.providers.admin.title')}</h1>
        <LinkButton tone="primary" icon="plus" href="/admin/providers/new">
          {t('people.providers.admin.add')}
        </LinkButton>
      </div>
      <p className="lead">{t('people.providers.admin.lead')}</p>
      {items.length === 0 ? (
        <Empty title={t('people.providers.admin.none')}>{t('people.providers.admin.none-text')}</Empty>
      ) : (
        <Section title={t('people.providers.admin.list')} meta={items.length}>
          <List>
            {items.map((provider) => (
              <ProviderRow key={provider.id} provider={provider} />
            ))}
          </List>
        </Section>
      )}
    </>
  );
}

function ProviderRow({ provider: { id, name, issuer, enabled, people } }: { provider: Provider }) {
  const { t } = useT();
  return (
    <ListRow hot>
      <div className="row between">
        <div>
          <h3 className="h3">
            <Link to={`/admin/providers/${id}`}>{name}</Link>
          </h3>
          <p className="meta">
            {issuer} · {t('people.providers.admin.people', { count: people })}
          </p>
        </div>
        <Status tone={enabled ? 'ok' : 'due'} icon={enabled ? 'check' : 'clock'}>
          {t(`people.providers.admin.${enabled ? 'on' : 'off'}`)}
        </Status>
      </div>
    </ListRow>
  );
}
