import type { FormPage } from '@minga/kernel/client';
import { peopleRoutes } from '../../contract';
import { claimAct } from '../affiliations/claim-acts';

/** What the forms of an organisation's page do; undefined when the intent is none of theirs. @throws Refusal as the server gives it */
export async function organisationAct(page: FormPage, organisationId: string): Promise<string | undefined> {
  const { api, field, mutationId } = page;
  const people = api(peopleRoutes);
  const params = { organisationId };
  switch (field('intent')) {
    case 'describe':
      await people.describeOrganisation({ params, body: { about: field('about'), site: field('site') } });
      return 'describe';
    case 'claim':
      await people.updateProfile({ body: { organisationId, title: field('title') } }, { mutationId });
      return 'claim';
    default:
      return claimAct(page);
  }
}
