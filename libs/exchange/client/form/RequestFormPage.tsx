import '@minga/ui/styles/screens/exchange.css';
import '@minga/ui/styles/screens/exchange-form.css';
import { ActForm, pageAction, pageLoader, useRefusedForm, useT, type FormPage, type PageHandle } from '@minga/kernel/client';
import { idFromAddress, notFound, signInRequired } from '@minga/kernel/contract';
import { FormErrors } from '@minga/people/client';
import { Button, LinkButton, Notice } from '@minga/ui';
import { useState } from 'react';
import { redirect, useLoaderData, useNavigation } from 'react-router';
import { exchangeRoutes, FUNDING_KINDS, type RequestFormView, type SimilarView } from '../../contract';
import { amountField, besideAmounts } from './amount-lines';
import { CheckStep } from './CheckStep';
import { FIELD_PREFIX } from './field-props';
import { HowFields, MoneyFields, NeedFields } from './fields';
import { NotYet } from './NotYet';
import { loadTerms } from '../terms/terms';
import { BUDGET, emptyValues, readStep, shownValues, valuesOf } from './request-form';
import { Stale } from './Stale';
import { Similar } from './Similar';
import { StepCord } from './StepCord';
import { editAddress, stepAfter, stepBefore, stepIn, type Step } from './steps';

const requestIn = (params: Readonly<Record<string, string | undefined>>): string | undefined => {
  const address = params['address'];
  if (address === undefined) return undefined;
  const id = idFromAddress(address);
  if (!id) throw notFound();
  return id;
};

const NONE: SimilarView = { items: [] };

export const loader = pageLoader(async (page) => {
  const { api, environment, params, url } = page;
  if (!environment.account) throw signInRequired();
  const exchange = api(exchangeRoutes);
  const request = requestIn(params);
  const form = await exchange.requestForm({ query: { request } });
  const title = form.request?.need.title;
  await loadTerms(page);
  const similar = title ? await exchange.similarRequests({ query: { q: title, not: request } }) : NONE;
  return { form, similar, step: form.request ? stepIn(url.searchParams.get('step')) : ('need' as const) };
});

/** Saves the step, the first one as a new draft, and goes to the next; the last one sends the request to be read. */
async function save(page: FormPage): Promise<Response> {
  const exchange = page.api(exchangeRoutes);
  const once = { mutationId: page.mutationId };
  const requestId = requestIn(page.params);
  const step = stepIn(page.field('step'));
  const body = readStep(page, step);
  const saved = requestId
    ? await exchange.saveRequest({ params: { requestId }, body: { ...body, revision: Number(page.field('revision')) } }, once)
    : await exchange.draftRequest({ body }, once);
  await page.queries.invalidateQueries({ queryKey: ['exchange'] });
  return redirect(page.field('then') === 'leave' ? `${saved.address}` : editAddress(saved.address, stepAfter(step)));
}

export const action = pageAction(async (page) => {
  if (page.field('intent') === 'save') return save(page);
  const requestId = requestIn(page.params);
  if (page.field('intent') !== 'submit' || !requestId) throw notFound();
  const { address } = await page.api(exchangeRoutes).actOnRequest({ params: { requestId }, body: { act: 'submit' } }, { mutationId: page.mutationId });
  await page.queries.invalidateQueries({ queryKey: ['exchange'] });
  return redirect(address);
});

export const handle: PageHandle = { nav: 'exchange', bare: true, meta: ({ translator }) => ({ title: translator.t('exchange.form.title'), hidden: true }) };

/** The guided form: one step at a time, each kept on the server. */
export function Component() {
  const { form, step, similar } = useLoaderData<typeof loader>();
  const { t } = useT();
  const [title, setTitle] = useState<string>();
  if (!form.request && !form.allowed) return <NotYet reason={form.reason} />;
  return (
    <main id="main" className="wrap page">
      <h1 className="h1">{t(form.request ? 'exchange.form.edit-title' : 'exchange.form.title')}</h1>
      <p className="lead">{t('exchange.form.lead')}</p>
      {form.organisation && <p className="meta xn-o">{t('exchange.form.for', { organisation: form.organisation })}</p>}
      <StepCord step={step} address={form.request?.address} />
      {form.request?.returnedFor && (
        <Notice tone="due">
          <p>
            <b>{t('exchange.form.returned')}</b>
          </p>
          <p>{form.request.returnedFor}</p>
        </Notice>
      )}
      <div className="xn">
        {step === 'check' ? <CheckStep form={form} /> : <StepForm key={step} form={form} step={step} onTitle={setTitle} />}
        <Similar found={similar} typed={title} not={form.request?.id} />
      </div>
    </main>
  );
}

const PARTS = { need: NeedFields, how: HowFields, money: MoneyFields } as const;
const FIELDS = ['title', 'need', 'aim', 'beneficiaries', 'lang', 'themes', 'skills', 'modalities', 'languages', 'from', 'until', 'effortDays', 'offersUntil', 'currency', 'visibility', 'groupId', 'links'];

interface StepFormProps {
  form: RequestFormView;
  step: Exclude<Step, 'check'>;
  onTitle: (title: string) => void;
}

function StepForm({ form, step, onTitle }: StepFormProps) {
  const translator = useT();
  const { t } = translator;
  const answered = useRefusedForm('save');
  const refused = answered && besideAmounts(BUDGET, answered);
  const busy = useNavigation().state === 'submitting';
  const kept = form.request ? valuesOf(form.request.need) : emptyValues(translator.language);
  const labels = {
    ...Object.fromEntries(FIELDS.map((name) => [name, t(name === 'title' ? 'exchange.form.titleField' : `exchange.form.${name}`)])),
    ...Object.fromEntries(FUNDING_KINDS.map((kind) => [amountField(BUDGET, kind), t(`exchange.money-for.is-${kind}`)])),
    budget: t('exchange.form.budget'),
  };
  const stale = refused?.code === 'stale-request' ? Number(refused.facts['revision']) : undefined;
  const before = stepBefore(step);
  const Fields = PARTS[step];
  return (
    <ActForm intent="save" fields={{ step, revision: String(stale ?? form.request?.revision ?? 0) }} className="xn-f">
      <FormErrors refused={refused} labels={labels} prefix={FIELD_PREFIX} />
      <Stale refused={refused} step={step} groups={form.groups} labels={labels} />
      <Fields form={form} refused={refused} values={shownValues(refused, kept)} onTitle={onTitle} />
      <div className="row row-s">
        <Button type="submit" tone="primary" busy={busy}>
          {t('exchange.form.save-on')}
        </Button>
        <Button type="submit" name="then" value="leave">
          {t('exchange.form.save')}
        </Button>
        {before && form.request && (
          <LinkButton href={editAddress(form.request.address, before)} tone="quiet">
            {t('exchange.form.back')}
          </LinkButton>
        )}
      </div>
    </ActForm>
  );
}
