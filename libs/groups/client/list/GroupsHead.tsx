import { useAccount, useT } from '@minga/kernel/client';
import { Button, LinkButton, Segmented, useUi } from '@minga/ui';
import { Form } from 'react-router';
import type { VerdictView } from '../../contract';
import { listAddress, type ListAddress } from './list-address';

/** Title, search and views of the directory; opening a group where one may, why not where one may not. */
export function GroupsHead({ address, canCreate }: { address: ListAddress; canCreate: VerdictView }) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <>
      <div className="g-head">
        <div>
          <h1 className="h1">{t('groups.title')}</h1>
          <p className="lead">{t('groups.lead')}</p>
          <p>
            <Link href="/organisations">{t('groups.to-organisations')}</Link>
          </p>
        </div>
        {canCreate.allowed && (
          <LinkButton href="/groups/new" tone="primary" icon="plus">
            {t('groups.new.act')}
          </LinkButton>
        )}
      </div>
      <GroupsFilter address={address} />
    </>
  );
}

function GroupsFilter({ address: { section, q } }: { address: ListAddress }) {
  const { t } = useT();
  const signedIn = useAccount() !== null;
  const views = [
    { value: 'both', label: t('groups.filter.both'), href: listAddress({ q }) },
    { value: 'all', label: t('groups.all'), href: listAddress({ section: 'all', q }) },
  ] as const;
  return (
    <div className="row g-filt">
      {signedIn && <Segmented label={t('groups.filter.views')} options={views} value={section === 'all' ? 'all' : 'both'} />}
      <Form method="get" action="/groups" role="search" className="g-find">
        {section && <input type="hidden" name="section" value={section} />}
        <input className="in" type="search" name="q" defaultValue={q} aria-label={t('groups.filter.label')} placeholder={t('groups.filter.label')} />
        <Button type="submit">{t('groups.filter.submit')}</Button>
      </Form>
    </div>
  );
}
