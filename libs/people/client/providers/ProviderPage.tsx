import '@minga/ui/styles/screens/sign-in.css';
import { pageAction, pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { isId, notFound } from '@minga/kernel/contract';
import { Breadcrumb, Button, Notice, Section } from '@minga/ui';
import { Form, redirect, useActionData, useLoaderData, useSearchParams } from 'react-router';
import { peopleRoutes, type Provider, type ProviderRuleInput, type ProviderTest, type RulesTrial } from '../../contract';
import { orConfirm } from '../second-factor/or-confirm';
import { asWritten, providerInput, rulesInput } from './provider-form';
import { ProviderFields } from './ProviderFields';
import { RulesForm } from './RulesForm';
import { TestResult } from './TestResult';
import { TrialList } from './TrialList';

const DONE = ['added', 'changed', 'rules'];

interface Answer {
  test?: ProviderTest;
  tried?: { trial: RulesTrial; rules: ProviderRuleInput[] };
}

const idIn = (params: Record<string, string | undefined>): string => {
  const id = params['providerId'] ?? '';
  if (!isId(id)) throw notFound();
  return id;
};

export const loader = pageLoader(async ({ api, params }) => api(peopleRoutes).getProvider({ params: { providerId: idIn(params) } }));

export const action = pageAction(async ({ api, field, form, params: given }): Promise<Answer | Response> => {
  const params = { providerId: idIn(given) };
  const here = `/admin/providers/${params.providerId}`;
  const people = api(peopleRoutes);
  switch (field('intent')) {
    case 'test':
      return { test: await people.testProvider({ params }) };
    case 'try': {
      const rules = rulesInput(form);
      return { tried: { trial: await people.tryProviderRules({ params, body: { rules } }), rules } };
    }
    case 'rules':
      await orConfirm(() => people.changeProviderRules({ params, body: { rules: rulesInput(form) } }), here);
      return redirect(`${here}?done=rules`);
    default:
      await orConfirm(() => people.changeProvider({ params, body: providerInput(form) }), here);
      return redirect(`${here}?done=changed`);
  }
});

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  meta: ({ translator }) => ({ title: translator.t('people.providers.admin.title'), hidden: true }),
};

/** One provider: what it is, whether it answers, and what its word makes of people. */
export function Component() {
  const { t } = useT();
  const { provider, groups, trial } = useLoaderData<typeof loader>();
  const answer = useActionData() as Answer | undefined;
  const done = useSearchParams()[0].get('done');
  return (
    <>
      <Breadcrumb label={t('people.providers.admin.title')} items={[{ label: t('people.providers.admin.title'), href: '/admin/providers' }]} />
      <h1 className="h1">{provider.name}</h1>
      {done && DONE.includes(done) && (
        <Notice tone="ok" role="status">
          <p>{t(`people.providers.admin.done.${done}`)}</p>
        </Notice>
      )}
      <Addresses provider={provider} test={answer?.test} />
      <Section title={t('people.providers.admin.settings')} id="settings">
        <Form method="post" className="si-form" key={JSON.stringify(provider)}>
          <ProviderFields provider={provider} intent="change" />
          <div className="row row-s si-b">
            <Button type="submit" tone="primary">
              {t('people.forms.save')}
            </Button>
          </div>
        </Form>
      </Section>
      <Section title={t('people.providers.rules.heading')} id="rules">
        <div className="stack-l">
          <p className="ink2">{t('people.providers.rules.lead')}</p>
          {answer?.tried && <TrialList trial={answer.tried.trial} title={t('people.providers.rules.tried')} />}
          <RulesForm rules={answer?.tried?.rules ?? asWritten(provider.rules)} groups={groups} />
          {!answer?.tried && <TrialList trial={trial} title={t('people.providers.rules.now')} />}
        </div>
      </Section>
    </>
  );
}

function Addresses({ provider, test }: { provider: Provider; test: ProviderTest | undefined }) {
  const { t } = useT();
  return (
    <Section title={t('people.providers.admin.connection')} id="connection">
      <div className="stack">
        <p className="ink2">{t('people.providers.admin.connection-lead')}</p>
        <p>
          <b>{t('people.providers.admin.redirect')}</b> <code className="key">{provider.redirectUri}</code>
        </p>
        <p>
          <b>{t('people.providers.admin.backchannel')}</b> <code className="key">{provider.backchannelUri}</code>
        </p>
        {test && <TestResult test={test} />}
        <Form method="post">
          <input type="hidden" name="intent" value="test" />
          <Button type="submit">{t('people.providers.test.submit')}</Button>
        </Form>
      </div>
    </Section>
  );
}
