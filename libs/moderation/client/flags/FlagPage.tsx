import { MutationField, pageAction, pageLoader, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { isId, notFound, signInRequired } from '@minga/kernel/contract';
import { errorBeside, FormErrors } from '@minga/people/client';
import { Breadcrumb, Button } from '@minga/ui';
import { redirect, useLoaderData } from 'react-router';
import { FLAGGABLE, moderationRoutes, type Flaggable, type FlagReason } from '../../contract';
import { FlagFields } from './FlagFields';

const PREFIX = 'fl-';

function subjectIn({ type, id }: Readonly<Record<string, string | undefined>>): { type: Flaggable; id: string } {
  const known = FLAGGABLE.find((one) => one === type);
  if (!known || !id || !isId(id)) throw notFound();
  return { type: known, id };
}

export const loader = pageLoader(async ({ params, api, environment }) => {
  if (!environment.account) throw signInRequired();
  return api(moderationRoutes).flagTarget({ params: subjectIn(params) });
});

export const action = pageAction(async ({ params, api, field, queries }) => {
  const body = { reason: field('reason') as FlagReason, text: field('text') };
  await api(moderationRoutes).flagSubject({ params: subjectIn(params), body });
  await queries.invalidateQueries({ queryKey: ['flags'] });
  return redirect('/flags?sent');
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('moderation.flag.title'), hidden: true }) };

/** Flagging by a plain form. */
export function Component() {
  const { t } = useT();
  const { subject, desk, own } = useLoaderData<typeof loader>();
  const refused = useRefusedForm();
  const errors = { reason: errorBeside(refused, 'reason'), text: errorBeside(refused, 'text') };
  return (
    <main id="main" className="wrap page">
      {subject.address && <Breadcrumb label={t('moderation.flag.way')} items={[{ href: subject.address, label: t('moderation.flag.back') }]} />}
      <h1 className="h2">{t('moderation.flag.title')}</h1>
      <p className="lead" lang={subject.lang}>
        {subject.title}
      </p>
      <p>{t(`moderation.flag.readers.${desk}`)}</p>
      <form method="post" className="stack si-f">
        <MutationField />
        <FormErrors refused={refused} labels={{ reason: t('moderation.flag.reason'), text: t('moderation.flag.text') }} prefix={PREFIX} />
        <FlagFields prefix={PREFIX} reason={refused?.values['reason'] ?? own?.reason} text={refused?.values['text'] ?? own?.text} errors={errors} />
        <p>
          <Button type="submit" tone="primary">
            {t(own ? 'moderation.flag.change' : 'moderation.flag.send')}
          </Button>
        </p>
      </form>
    </main>
  );
}
