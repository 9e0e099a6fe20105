import type { Need } from '../contract';
import { SEALED_DAYS } from '../contract';

/** What this part knows of a request, as SQL over its row: each clause is true or false, never null. */
export const workFacts: Partial<Record<Need, (request: string) => string>> = {
  'start-reached': (r) => `coalesce(${r}.from_on <= (now() AT TIME ZONE 'UTC')::date, false)`,
  // At least one, and none that is not: an empty plan delivers nothing
  'deliverables-accepted': (r) => `coalesce((SELECT bool_and(d.state = 'accepted') FROM exchange_deliverable d WHERE d.request_id = ${r}.id), false)`,
  'evaluations-in': (r) => `((SELECT count(*) FROM exchange_evaluation e WHERE e.request_id = ${r}.id) = 2
    OR (${r}.state = 'delivered' AND ${r}.state_since < now() - interval '${SEALED_DAYS} days'))`,
  'case-text': (r) => `EXISTS (SELECT FROM exchange_case c WHERE c.request_id = ${r}.id)`,
};
