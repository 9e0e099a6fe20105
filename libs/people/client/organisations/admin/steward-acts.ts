import type { FormPage } from '@minga/kernel/client';
import { peopleRoutes, type Country, type StakeholderGroup } from '../../../contract';
import { WAITING } from '../organisations.queries';

/** What stewards' forms do with an organisation, by their hidden field `intent`. @throws Refusal as the server gives it */
export async function stewardAct({ api, field, queries }: FormPage, organisationId: string): Promise<string | undefined> {
  const people = api(peopleRoutes);
  const params = { organisationId };
  const acts: Record<string, () => Promise<unknown>> = {
    confirm: () => people.confirmOrganisation({ params }),
    'refuse-organisation': () => people.refuseOrganisation({ params, body: { reason: field('reason') } }),
    merge: () => people.mergeOrganisation({ params, body: { into: field('into') } }),
    change: () =>
      people.changeOrganisation({
        params,
        body: {
          name: field('name'),
          acronym: field('acronym'),
          stakeholderGroup: field('stakeholderGroup') as StakeholderGroup,
          country: (field('country') || null) as Country | null,
        },
      }),
    'set-domain': () => people.setDomain({ params, body: { domain: field('domain'), subdomains: field('subdomains') === '1' } }),
    'remove-domain': () => people.removeDomain({ params: { organisationId, domain: field('domain') } }),
  };
  const intent = field('intent');
  if (!Object.hasOwn(acts, intent)) return undefined;
  try {
    await acts[intent]!();
    return intent;
  } finally {
    void queries.invalidateQueries({ queryKey: WAITING });
    void queries.invalidateQueries({ queryKey: ['people', 'directory'] });
  }
}
