import type { FormPage } from '@minga/kernel/client';
import { notFound } from '@minga/kernel/contract';
import { exchangeRoutes, type TermKind, type TermLabels } from '../../contract';

const labelsIn = ({ field }: FormPage): TermLabels => ({ es: field('labels.es'), pt: field('labels.pt'), en: field('labels.en'), fr: field('labels.fr') });

/** What a form of the stewards’ page asks for. @throws Refusal 404 for what is nothing of ours; those of the server */
export async function performTermAct(page: FormPage): Promise<unknown> {
  const api = page.api(exchangeRoutes);
  const once = { mutationId: page.mutationId };
  const params = { termId: page.field('termId') };
  const parentId = page.field('parentId') || null;
  switch (page.field('intent')) {
    case 'add':
      return api.addTerm({ body: { kind: page.field('kind') as TermKind, parentId, labels: labelsIn(page), source: page.field('source') } }, once);
    case 'change':
      return api.changeTerm({ params, body: { labels: labelsIn(page), parentId } }, once);
    case 'retire':
    case 'restore':
      return api.changeTerm({ params, body: { retired: page.field('intent') === 'retire' } }, once);
    case 'merge':
      return api.mergeTerm({ params, body: { into: page.field('into') } }, once);
    default:
      throw notFound();
  }
}
