import '@minga/ui/styles/screens/sign-in.css';
import { pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { LinkButton } from '@minga/ui';
import { redirect, useLoaderData } from 'react-router';

const WORDS = 'people.own-data.delete';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const loader = pageLoader(({ url }) => {
  const due = url.searchParams.get('due') ?? '';
  if (!DAY.test(due) || Number.isNaN(Date.parse(due))) throw redirect('/');
  return { due };
});

export const handle: PageHandle = {
  meta: ({ translator }) => ({ title: translator.t(`${WORDS}.done-title`), hidden: true }),
};

/** Said to who has just left, signed out already. */
export function Component() {
  const { t, date } = useT();
  const { due } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap page stack-l">
      <div>
        <h1 className="h1">{t(`${WORDS}.done-title`)}</h1>
        <p className="lead" suppressHydrationWarning>
          {t(`${WORDS}.done`, { date: date(due, { dateStyle: 'long', timeZone: 'UTC' }) })}
        </p>
      </div>
      <div>
        <LinkButton href="/sign-in">{t('people.sign-in.submit')}</LinkButton>
      </div>
    </main>
  );
}
