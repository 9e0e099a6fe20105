import type { FormPage } from '@minga/kernel/client';
import { newId, notFound } from '@minga/kernel/contract';
import { peopleRoutes, type Country } from '@minga/people/contract';
import { exchangeRoutes, type Area, type AreaRole, type ExpertInput, type Modality, type WeekState } from '../../contract';
import type { ExchangeApi } from '../exchange.queries';

/** What is no number stays none, so that the server says so beside its field. */
const numberOf = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed));
const all = (form: FormData, name: string): string[] => form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '');

async function areasWith(api: ExchangeApi, page: FormPage): Promise<Area[]> {
  const termId = page.field('termId');
  const present: Area[] = ((await api.ownExpert({})).expert?.areas ?? []).map(({ termId: id, role, years, evidence, country }) => ({ termId: id, role, years, evidence, country }));
  const others = present.filter((area) => area.termId !== termId);
  if (page.field('intent') === 'remove-area') return others;
  const country = page.field('country');
  return [...others, { termId, role: page.field('role') as AreaRole, years: numberOf(page.field('years')), evidence: page.field('evidence'), country: (country || null) as Country | null }];
}

const conflictsOf = async (api: ExchangeApi): Promise<string[]> => ((await api.ownExpert({})).expert?.conflictOrganisations ?? []).map(({ id }) => id);

/** The organisation of that name or acronym. Of none there is an id that nobody has: the server says what is wrong, in the reader’s language. */
async function organisationNamed(page: FormPage): Promise<string> {
  const typed = page.field('organisation').trim();
  const { items } = typed ? await page.api(peopleRoutes).searchOrganisations({ query: { q: typed } }) : { items: [] };
  const same = items.find(({ name, acronym }) => [name, acronym].some((known) => known?.toLocaleLowerCase() === typed.toLocaleLowerCase()));
  return (same ?? items[0])?.id ?? newId();
}

const INPUTS: Record<string, (api: ExchangeApi, page: FormPage) => ExpertInput | Promise<ExpertInput>> = {
  self: (_api, { field }) => ({
    headline: field('headline'), proposed: field('proposed') === '1', mostProposals: numberOf(field('mostProposals')),
  }),
  'add-area': async (api, page) => ({ areas: await areasWith(api, page) }),
  'remove-area': async (api, page) => ({ areas: await areasWith(api, page) }),
  weeks: (_api, { field, form }) => ({
    hoursWeek: numberOf(field('hoursWeek')),
    weeks: all(form, 'week').map((value) => ({ monday: value.slice(0, 10), state: value.slice(11) as WeekState })),
  }),
  ways: (_api, { field, form }) => ({
    modalities: all(form, 'modality') as Modality[], travelDays: numberOf(field('travelDays')), countries: [...new Set(all(form, 'country'))] as Country[],
  }),
  interests: (_api, { field }) => ({ conflicts: field('conflicts') }),
  'add-conflict': async (api, page) => ({ conflictOrganisations: [...new Set([...(await conflictsOf(api)), await organisationNamed(page)])] }),
  'remove-conflict': async (api, page) => ({ conflictOrganisations: (await conflictsOf(api)).filter((id) => id !== page.field('organisationId')) }),
};

/** One section of one’s profile is saved at a time. @throws Refusal 404 for a form of nobody’s, 422 */
export async function saveSection(page: FormPage): Promise<unknown> {
  const api = page.api(exchangeRoutes);
  const intent = page.field('intent');
  if (intent === 'leave') return api.leaveExperts({}, { mutationId: page.mutationId });
  const input = INPUTS[intent];
  if (!input) throw notFound();
  return api.changeExpert({ body: await input(api, page) }, { mutationId: page.mutationId });
}
