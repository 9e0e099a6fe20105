import * as z from 'zod/mini';
import { defineRoutes, Id, Language } from '@minga/kernel/contract';
import { NewTerm, StewardedTerm, Taxonomy, TermChange } from './taxonomy.views';

const termParams = z.object({ termId: Id });
const Version = z.object({ version: z.number(), termId: Id });

export const taxonomyRoutes = defineRoutes({
  taxonomy: {
    method: 'GET',
    path: '/api/taxonomy',
    summary: 'Themes and skills as a tree, labelled in one language. Terms that were merged stay and say into what.',
    query: z.object({ lang: z.optional(Language) }),
    response: Taxonomy,
  },
  stewardedTaxonomy: {
    method: 'GET',
    path: '/api/admin/taxonomy',
    summary: 'Every term with its labels in all languages, its source and how often it is used. Stewards only.',
    response: z.object({ version: z.number(), terms: z.array(StewardedTerm) }),
  },
  addTerm: {
    method: 'POST',
    path: '/api/admin/taxonomy',
    summary: 'Adds a term. Refused when a term of its kind bears one of the labels already. Stewards only.',
    body: NewTerm,
    response: Version,
  },
  changeTerm: {
    method: 'PATCH',
    path: '/api/admin/taxonomy/:termId',
    summary: 'Renames a term, moves it under another, retires it or takes it up again. Stewards only.',
    params: termParams,
    body: TermChange,
    response: Version,
    repeatable: true,
  },
  mergeTerm: {
    method: 'POST',
    path: '/api/admin/taxonomy/:termId/merge',
    summary: 'Lets a term stand for another from now on; what named it goes on and means the other. Stewards only.',
    params: termParams,
    body: z.object({ into: Id }),
    response: Version,
    repeatable: true,
  },
});
