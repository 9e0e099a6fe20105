import type { SubjectRef } from '@minga/kernel/contract';
import { pageAction, pageLoader, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { Button, LinkButton, List, Notice, Section, TextField } from '@minga/ui';
import { Form, redirect, useLoaderData, useSearchParams } from 'react-router';
import { peopleRoutes, type SITE_ROLES } from '../../contract';
import { orConfirm } from '../second-factor/or-confirm';
import { StewardedRow } from './StewardedRow';

declare module '@minga/kernel/client' {
  interface Slots {
    /** With an account in the stewards' list: what other slices let stewards do about it. */
    'steward.person': { subject: SubjectRef };
  }
}

const PATH = '/admin/people';
const SLOTS = ['steward.person'] as const;

export const loader = pageLoader(async ({ api, url, slots }) => {
  await slots.load(SLOTS);
  const q = url.searchParams.get('q') ?? '';
  const stewards = url.searchParams.has('stewards') ? ('1' as const) : undefined;
  const before = url.searchParams.get('before') || undefined;
  const page = await api(peopleRoutes).stewardPeople({ query: { q, stewards, before } });
  return { q, stewards, page };
});

export const action = pageAction(async ({ api, field, url }) => {
  const params = { accountId: field('accountId') };
  const reason = field('reason');
  const back = PATH + url.search;
  await orConfirm(async () => {
    if (field('intent') === 'end-sessions') await api(peopleRoutes).endSessionsOf({ params, body: { reason } });
    else if (field('intent') === 'reset-factor') await api(peopleRoutes).resetSecondFactorOf({ params, body: { reason } });
    else await api(peopleRoutes).setSiteRole({ params, body: { role: field('role') as (typeof SITE_ROLES)[number], reason } });
  }, back);
  const search = new URLSearchParams(url.search);
  search.set('done', field('intent'));
  return redirect(`${PATH}?${search}`);
});

/** What was done, by the intent of its form. */
const DONE = { 'end-sessions': 'people.steward.ended', 'reset-factor': 'people.steward.factor-reset', role: 'people.steward.changed' } as const;

export const handle: PageHandle = { slots: SLOTS, meta: ({ translator }) => ({ title: translator.t('people.steward.title'), hidden: true }) };

/** Everybody with an account: who they are, how their account is kept, and what stewards can do about it. */
export function Component() {
  const { t } = useT();
  const { q, stewards, page } = useLoaderData<typeof loader>();
  const done = DONE[useSearchParams()[0].get('done') as keyof typeof DONE];
  const refused = useRefusedForm();
  const next = new URLSearchParams({ ...(q && { q }), ...(stewards && { stewards }), before: page.next ?? '' });
  return (
    <>
      <h1 className="h1">{t('people.steward.title')}</h1>
      <Form className="row" role="search">
        <TextField id="sp-q" name="q" label={t('people.steward.search')} hint={t('people.steward.search-hint')} defaultValue={q} autoComplete="off" />
        <Button type="submit" tone="primary">
          {t('people.steward.find')}
        </Button>
        <LinkButton href={`${PATH}?stewards`} tone="quiet">
          {t('people.steward.only-stewards')}
        </LinkButton>
      </Form>
      <div role="status">{done && !refused && <Notice tone="ok">{t(done)}</Notice>}</div>
      {refused && (
        <Notice tone="err" role="alert">
          {refused.title}
        </Notice>
      )}
      <Section title={t(stewards ? 'people.steward.stewards' : 'people.steward.accounts')}>
        <List>
          {page.items.map((item) => (
            <StewardedRow key={item.person.id} item={item} />
          ))}
        </List>
        {page.items.length === 0 && <p className="ink2">{t('people.steward.nobody')}</p>}
        {page.next && <LinkButton href={`${PATH}?${next}`}>{t('people.steward.more')}</LinkButton>}
      </Section>
    </>
  );
}
