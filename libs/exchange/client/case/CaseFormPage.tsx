import '@minga/ui/styles/screens/exchange.css';
import { liveOptions, MutationField, pageAction, pageLoader, useApi, useLiveQuery, useRefusedForm, useT, type FormPage, type PageHandle } from '@minga/kernel/client';
import { idFromAddress, notFound } from '@minga/kernel/contract';
import { errorBeside, FormErrors } from '@minga/people/client';
import { Breadcrumb, Button, Notice, TextAreaField, TextField } from '@minga/ui';
import { Form, redirect, useLoaderData, useSearchParams } from 'react-router';
import { CASE_PARTS, exchangeRoutes, TITLE_LENGTH } from '../../contract';
import { caseDraftQuery } from '../work.queries';

const idIn = (params: Readonly<Record<string, string | undefined>>): string => {
  const id = idFromAddress(params['address'] ?? '');
  if (!id) throw notFound();
  return id;
};

export const loader = pageLoader(async (page) => {
  const requestId = idIn(page.params);
  await page.queries.ensureQueryData(liveOptions(caseDraftQuery(page.api(exchangeRoutes), requestId)));
  return { requestId };
});

const linesOf = (text: string): string[] => text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);

/** Saves what was written and, when asked to, publishes it. */
async function save(page: FormPage, requestId: string): Promise<Response> {
  const exchange = page.api(exchangeRoutes);
  const { field } = page;
  const text = { title: field('title'), needed: field('needed'), done: field('done'), result: field('result'), lessons: field('lessons') };
  await exchange.saveCase({ params: { requestId }, body: { ...text, documents: linesOf(field('documents')), revision: Number(field('revision')) } });
  if (field('then') !== 'publish') return redirect(`${page.url.pathname}?saved=1`);
  const { address } = await exchange.publishCase({ params: { requestId } }, { mutationId: page.mutationId });
  return redirect(address);
}

export const action = pageAction(async (page) => {
  const answer = await save(page, idIn(page.params));
  await page.queries.invalidateQueries({ queryKey: ['exchange'] });
  return answer;
});

export const handle: PageHandle = { nav: 'exchange', meta: ({ translator }) => ({ title: translator.t('exchange.case.write'), hidden: true }) };

const PREFIX = 'cs-';

/** The case while it is written, drafted from the record. */
export function Component() {
  const { t } = useT();
  const { requestId } = useLoaderData<typeof loader>();
  const draft = useLiveQuery(caseDraftQuery(useApi(exchangeRoutes), requestId));
  const refused = useRefusedForm();
  const saved = useSearchParams()[0].has('saved');
  const labels = Object.fromEntries(['title', ...CASE_PARTS, 'documents'].map((part) => [part, t(`exchange.case.parts.${part}`)]));
  return (
    <main id="main" className="wrap page stack-l">
      <div>
        <Breadcrumb label={t('exchange.page.way')} items={[{ href: '/x', label: t('exchange.title') }, { href: `/x/${requestId}`, label: draft.title }]} />
        <h1 className="h1">{t('exchange.case.write')}</h1>
        <p className="lead">{t(draft.saved ? 'exchange.case.lead-saved' : 'exchange.case.lead-draft')}</p>
      </div>
      <div role="status">{saved && !refused && <Notice tone="ok">{t('exchange.case.was-saved')}</Notice>}</div>
      <Form method="post" className="stack si-f" preventScrollReset noValidate key={refused ? 'refused' : draft.revision}>
        <MutationField />
        <input type="hidden" name="revision" value={draft.revision} />
        <FormErrors refused={refused} labels={labels} prefix={PREFIX} />
        <TextField id={`${PREFIX}title`} name="title" most={TITLE_LENGTH} label={labels['title']} lang={draft.lang} error={errorBeside(refused, 'title')} defaultValue={refused?.values['title'] ?? draft.title} required />
        {CASE_PARTS.map((part) => (
          <TextAreaField
            key={part}
            id={`${PREFIX}${part}`}
            name={part}
            label={labels[part]}
            hint={t(`exchange.case.hints.${part}`)}
            lang={draft.lang}
            rows={6}
            error={errorBeside(refused, part)}
            defaultValue={refused?.values[part] ?? draft[part]}
            required
          />
        ))}
        <TextAreaField id={`${PREFIX}documents`} name="documents" label={labels['documents']} hint={t('exchange.case.hints.documents')} rows={3} error={errorBeside(refused, 'documents')} defaultValue={refused?.values['documents'] ?? draft.documents.join('\n')} />
        <p className="row row-s">
          {!draft.published && (
            <Button type="submit" tone="primary" name="then" value="publish">
              {t('exchange.case.publish')}
            </Button>
          )}
          <Button type="submit" tone={draft.published ? 'primary' : undefined}>
            {t('exchange.case.save')}
          </Button>
        </p>
        {!draft.published && <p className="meta">{t('exchange.case.publish-means')}</p>}
      </Form>
    </main>
  );
}
