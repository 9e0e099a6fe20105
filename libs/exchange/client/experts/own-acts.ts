import type { FormPage } from '@minga/kernel/client';
import { newId, notFound } from '@minga/kernel/contract';
import { peopleRoutes, type Country, type SpokenLanguage } from '@minga/people/contract';
import { exchangeRoutes, type Area, type AreaRole, type CapacityInput, type Expert, type Modality, type WeekState } from '../../contract';

/** What is no number stays none, so that the server says so beside its field. */
const numberOf = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed));
const all = (form: FormData, name: string): string[] => form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '');

/** How a profile is read and written: one’s own, or that of an organisation one answers for. */
export interface Keeper {
  read: () => Promise<Expert | null>;
  change: (input: CapacityInput) => Promise<unknown>;
  leave: () => Promise<unknown>;
}

export function ownKeeper({ api, mutationId }: FormPage): Keeper {
  const exchange = api(exchangeRoutes);
  return {
    read: async () => (await exchange.ownExpert({})).expert,
    change: (input) => exchange.changeExpert({ body: input }, { mutationId }),
    leave: () => exchange.leaveExperts({}, { mutationId }),
  };
}

export function capacityKeeper({ api, mutationId }: FormPage, organisationId: string): Keeper {
  const exchange = api(exchangeRoutes);
  const params = { organisationId };
  return {
    read: async () => (await exchange.getCapacity({ params })).expert,
    change: (input) => exchange.changeCapacity({ params, body: input }, { mutationId }),
    leave: () => exchange.leaveCapacity({ params }, { mutationId }),
  };
}

async function areasWith(keeper: Keeper, page: FormPage): Promise<Area[]> {
  const termId = page.field('termId');
  const present: Area[] = ((await keeper.read())?.areas ?? []).map(({ termId: id, role, years, evidence, country }) => ({ termId: id, role, years, evidence, country }));
  const others = present.filter((area) => area.termId !== termId);
  if (page.field('intent') === 'remove-area') return others;
  const country = page.field('country');
  return [...others, { termId, role: page.field('role') as AreaRole, years: numberOf(page.field('years')), evidence: page.field('evidence'), country: (country || null) as Country | null }];
}

const conflictsOf = async (keeper: Keeper): Promise<string[]> => ((await keeper.read())?.conflictOrganisations ?? []).map(({ id }) => id);

/** The organisation of that name or acronym. Of none there is an id that nobody has: the server says what is wrong, in the reader’s language. */
async function organisationNamed(page: FormPage): Promise<string> {
  const typed = page.field('organisation').trim();
  const { items } = typed ? await page.api(peopleRoutes).searchOrganisations({ query: { q: typed } }) : { items: [] };
  const same = items.find(({ name, acronym }) => [name, acronym].some((known) => known?.toLocaleLowerCase() === typed.toLocaleLowerCase()));
  return (same ?? items[0])?.id ?? newId();
}

async function languagesWith(keeper: Keeper, page: FormPage): Promise<SpokenLanguage[]> {
  const code = page.field('code') as SpokenLanguage['code'];
  const others = ((await keeper.read())?.languages ?? []).filter((spoken) => spoken.code !== code);
  return page.field('intent') === 'remove-language' ? others : [...others, { code, level: page.field('level') as SpokenLanguage['level'] }];
}

const INPUTS: Record<string, (keeper: Keeper, page: FormPage) => CapacityInput | Promise<CapacityInput>> = {
  self: (_keeper, { field }) => ({
    headline: field('headline'), proposed: field('proposed') === '1', mostProposals: numberOf(field('mostProposals')),
  }),
  'add-area': async (keeper, page) => ({ areas: await areasWith(keeper, page) }),
  'remove-area': async (keeper, page) => ({ areas: await areasWith(keeper, page) }),
  weeks: (_keeper, { field, form }) => ({
    hoursWeek: numberOf(field('hoursWeek')),
    weeks: all(form, 'week').map((value) => ({ monday: value.slice(0, 10), state: value.slice(11) as WeekState })),
  }),
  ways: (_keeper, { field, form }) => ({
    modalities: all(form, 'modality') as Modality[], travelDays: numberOf(field('travelDays')), countries: [...new Set(all(form, 'country'))] as Country[],
  }),
  interests: (_keeper, { field }) => ({ conflicts: field('conflicts') }),
  'add-language': async (keeper, page) => ({ languages: await languagesWith(keeper, page) }),
  'remove-language': async (keeper, page) => ({ languages: await languagesWith(keeper, page) }),
  'add-conflict': async (keeper, page) => ({ conflictOrganisations: [...new Set([...(await conflictsOf(keeper)), await organisationNamed(page)])] }),
  'remove-conflict': async (keeper, page) => ({ conflictOrganisations: (await conflictsOf(keeper)).filter((id) => id !== page.field('organisationId')) }),
};

/** One section of a profile is saved at a time. @throws Refusal 404 for a form of nobody’s, 422 */
export async function saveSection(page: FormPage, keeper: Keeper): Promise<unknown> {
  const intent = page.field('intent');
  if (intent === 'leave') return keeper.leave();
  const input = INPUTS[intent];
  if (!input) throw notFound();
  return keeper.change(await input(keeper, page));
}
