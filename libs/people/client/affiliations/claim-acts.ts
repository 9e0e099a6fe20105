import type { FormPage } from '@minga/kernel/client';
import { peopleRoutes } from '../../contract';
import { WAITING } from '../organisations/organisations.queries';

/** What the forms of a claim and of a member do, by their hidden field `intent`; undefined when it is none of these. */
export async function claimAct(page: FormPage): Promise<string | undefined> {
  const { api, field, mutationId, queries } = page;
  const people = api(peopleRoutes);
  const params = { affiliationId: field('affiliationId') };
  const acts: Record<string, () => Promise<unknown>> = {
    verify: () => people.verifyAffiliation({ params }, { mutationId }),
    refuse: () => people.refuseAffiliation({ params, body: { reason: field('reason') } }, { mutationId }),
    'name-representative': () => people.nameRepresentative({ params }),
    'remove-representative': () => people.removeRepresentative({ params }),
    leave: () => people.leaveOrganisation({}),
  };
  const intent = field('intent');
  if (!Object.hasOwn(acts, intent)) return undefined;
  try {
    await acts[intent]!();
    return intent;
  } finally {
    // Also where somebody else was first: what was shown is old
    void queries.invalidateQueries({ queryKey: WAITING });
  }
}
