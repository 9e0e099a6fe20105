import '@minga/ui/styles/screens/sessions.css';
import { pageAction, pageLoader, useRefusedForm, useT, type FormPage, type PageHandle } from '@minga/kernel/client';
import { idFromAddress, isId, notFound, signInRequired } from '@minga/kernel/contract';
import { Breadcrumb, useUi } from '@minga/ui';
import { redirect, useActionData, useLoaderData, useSearchParams } from 'react-router';
import { liveRoutes, type SavedPlan } from '../../contract';
import { BeginFrom } from './BeginFrom';
import { PlanForm } from './PlanForm';
import { itemsIn, NEW_ITEM, readPlan, rearranged, shownValues, valuesIn, valuesOf, withItems, type FormValues } from './plan-form';

const sessionIn = (params: Readonly<Record<string, string | undefined>>): string | undefined => {
  const address = params['address'];
  if (address === undefined) return undefined;
  const id = idFromAddress(address);
  if (!id) throw notFound();
  return id;
};
/** `type:id`: what a new session is to be about. */
function aboutIn(value: string | null): { type: string; id: string } | undefined {
  const [, type, id] = /^([a-z][a-z-]{0,31}):(.+)$/.exec(value ?? '') ?? [];
  return type && isId(id) ? { type, id } : undefined;
}
const idOr = (value: string | null): string | undefined => (isId(value) ? value : undefined);

export const loader = pageLoader(async ({ environment, params, url, api }) => {
  if (!environment.account) throw signInRequired();
  const asked = (name: string) => idOr(url.searchParams.get(name));
  const about = aboutIn(url.searchParams.get('about'));
  const query = { type: about?.type, about: about?.id, session: sessionIn(params), from: asked('from'), template: asked('template'), group: asked('group'), zone: environment.zone };
  return { form: await api(liveRoutes).planForm({ query }) };
});

/** Saves the plan; with `schedule` calls the session right away, and what is missing is said on its page. */
async function save(page: FormPage): Promise<Response> {
  const api = page.api(liveRoutes);
  const once = { mutationId: page.mutationId };
  const sessionId = sessionIn(page.params);
  const plan = readPlan(page);
  const saved: SavedPlan = sessionId
    ? await api.savePlan({ params: { sessionId }, body: { ...plan, revision: Number(page.field('revision')), scope: page.field('scope') === 'following' ? 'following' : 'one' } }, once)
    : await api.callSession({ body: { ...plan, groupId: page.field('groupId') || null, about: aboutIn(page.field('about')) ?? null } }, once);
  await page.queries.invalidateQueries({ queryKey: ['live'] });
  return redirect(saved.clock === 'plain' ? saved.address : `${saved.address}?clock=${saved.clock}`);
}

/** Saves; or, without script, gives the form back with its agenda rearranged. */
export const action = pageAction(
  async (page): Promise<Response | { left: FormValues }> => {
    const typed = valuesIn(page.form);
    const items = rearranged(itemsIn(typed), page.field('then'), NEW_ITEM);
    if (items) return { left: withItems(typed, items) };
    if (page.field('intent') === 'drop-template') {
      await page.api(liveRoutes).dropTemplate({ params: { templateId: page.field('template') } }, { mutationId: page.mutationId });
      return redirect('/s/new');
    }
    return save(page);
  },
  { title: 'live.plan.titleField', purpose: 'live.plan.purpose' },
);

export const handle: PageHandle = { nav: 'sessions', bare: true, meta: ({ translator }) => ({ title: translator.t('live.plan.new'), hidden: true }) };

/** The form of a session: a new one, or one that goes on. */
export function Component() {
  const { form } = useLoaderData<typeof loader>();
  const { t } = useT();
  const { Link } = useUi();
  const refused = useRefusedForm('save');
  const left = (useActionData() as { left?: FormValues } | undefined)?.left;
  const { session } = form;
  const search = useSearchParams()[0];
  const begun = search.get('template') ?? search.get('from') ?? '';
  const way = [{ href: '/s', label: t('live.title') }, ...(session ? [{ href: session.address, label: form.plan.title || t('live.untitled') }] : [])];
  return (
    <main id="main" className="wrap page">
      <Breadcrumb label={t('live.page.way')} items={way} />
      <h1 className="h1">{t(session ? 'live.plan.edit' : 'live.plan.new')}</h1>
      {!session && <p className="lead">{t('live.plan.lead')}</p>}
      {session ? (
        <p className="meta">
          <Link href={session.address}>{form.plan.title || t('live.untitled')}</Link>
        </p>
      ) : (
        !form.about && <BeginFrom form={form} />
      )}
      <PlanForm key={session?.revision ?? `${begun} ${form.plan.title} ${form.plan.groupId}`} form={form} refused={refused} values={shownValues(refused, left, valuesOf(form.plan))} left={left !== undefined} />
    </main>
  );
}
