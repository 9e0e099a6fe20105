import '@minga/ui/styles/screens/exchange.css';
import { pageAction, pageLoader, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { isId, notFound } from '@minga/kernel/contract';
import { Notice } from '@minga/ui';
import { redirect, useLoaderData } from 'react-router';
import { exchangeRoutes } from '../../contract';
import { NewTermForm } from './NewTermForm';
import { TermForms } from './TermForms';
import { TermList } from './TermList';
import { performTermAct } from './term-acts';

export const loader = pageLoader(async ({ api, url }) => {
  const { terms } = await api(exchangeRoutes).stewardedTaxonomy({});
  const wanted = url.searchParams.get('term');
  if (wanted && (!isId(wanted) || !terms.some(({ id }) => id === wanted))) throw notFound();
  return { terms, termId: wanted };
});

export const action = pageAction(async (page) => {
  await performTermAct(page);
  await page.queries.invalidateQueries({ queryKey: ['exchange'] });
  return redirect('/admin/taxonomy');
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('exchange.terms.title'), hidden: true }) };

/** The stewards’ page of themes and skills: all of them, or the forms of one. */
export function Component() {
  const { t } = useT();
  const { terms, termId } = useLoaderData<typeof loader>();
  const refused = useRefusedForm();
  const term = terms.find(({ id }) => id === termId);
  return (
    <>
      <h1 className="h1">{term ? t('exchange.terms.change-one', { name: term.label }) : t('exchange.terms.title')}</h1>
      {!term && <p className="lead">{t('exchange.terms.lead')}</p>}
      {refused && refused.fields.length === 0 && (
        <Notice tone="err" role="alert">
          <p>{refused.title}</p>
        </Notice>
      )}
      {term ? (
        <TermForms term={term} terms={terms} />
      ) : (
        <>
          <NewTermForm terms={terms} />
          <TermList terms={terms} />
        </>
      )}
    </>
  );
}
