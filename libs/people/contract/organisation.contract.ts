import * as z from 'zod/mini';
import { Id, Language, PageSize, defineRoutes, optionalText, text } from '@minga/kernel/contract';
import { Country } from './country';
import { StakeholderGroup } from './stakeholder-group';

export const ORGANISATION_NAME_LENGTH = 160;
export const ACRONYM_LENGTH = 24;
/** What completion answers with: more is not read. */
export const COMPLETION_SIZE = 8;
export const LONGEST_QUERY = 80;

export const Organisation = z.object({
  id: Id,
  name: z.string(),
  acronym: z.nullable(z.string()),
  stakeholderGroup: StakeholderGroup,
  /** Null for what belongs to no single country: regional. */
  country: z.nullable(Country),
  /** Language of the name. */
  lang: Language,
  /** Added by somebody, and not yet confirmed by a steward. */
  proposed: z.boolean(),
});
export type Organisation = z.infer<typeof Organisation>;

/** A name that can be found again has a letter or a digit. */
const findable = (name: string): boolean => name === '' || /[\p{L}\p{N}]/u.test(name);
export const OrganisationName = text(ORGANISATION_NAME_LENGTH).check(z.refine(findable, { error: 'malformed' }));
export const OptionalOrganisationName = optionalText(ORGANISATION_NAME_LENGTH).check(z.refine(findable, { error: 'malformed' }));

export const OrganisationInput = z.object({
  name: OrganisationName,
  acronym: z.optional(z.nullable(optionalText(ACRONYM_LENGTH))),
  stakeholderGroup: StakeholderGroup,
  country: z.optional(z.nullable(Country)),
});
export type OrganisationInput = z.infer<typeof OrganisationInput>;

/** What somebody types into a completion; empty asks for nothing and gets nothing. */
export const CompletionQuery = z.object({
  q: optionalText(LONGEST_QUERY),
  limit: z.optional(PageSize),
});

export const organisationRoutes = defineRoutes({
  searchOrganisations: {
    method: 'GET',
    path: '/api/organisations',
    summary: 'Organisations whose name or acronym begins with, or contains, what was typed. Open to guests: registering needs it.',
    limit: 'search',
    query: CompletionQuery,
    response: z.object({ items: z.array(Organisation) }),
  },
  addOrganisation: {
    method: 'POST',
    path: '/api/organisations',
    summary: 'Adds an organisation; one with the same name and country is answered instead of a second.',
    body: OrganisationInput,
    response: Organisation,
  },
});
