import { notFound, type Verdict } from '@minga/kernel/contract';
import { accountIdOf, one, type Actor, type Tx } from '@minga/kernel/server';
import type { JudgedAffiliation } from '../../contract';
import { insist } from '../people.access';

const FOUND = `SELECT f.id, f.account_id, f.organisation_id, f.title, f.state, f.representative, f.until_at IS NOT NULL AS ended,
    o.name AS organisation, o.state AS organisation_state, v.name AS verified_by,
    EXISTS (SELECT 1 FROM affiliation r WHERE r.account_id = $2 AND r.organisation_id = f.organisation_id
      AND r.until_at IS NULL AND r.representative) AS by_representative
  FROM affiliation f JOIN organisation o ON o.id = f.organisation_id LEFT JOIN account v ON v.id = f.verified_by
  WHERE f.id = $1 FOR UPDATE OF f`;

export interface FoundAffiliation {
  id: string;
  account_id: string;
  organisation_id: string;
  title: string;
  state: 'claimed' | 'verified';
  representative: boolean;
  ended: boolean;
  organisation: string;
  organisation_state: string;
  verified_by: string | null;
  by_representative: boolean;
}

type Ask = (affiliation: JudgedAffiliation) => Verdict;

/** The affiliation, held until the transaction ends: whoever judges it second sees what the first one did. @throws Refusal 401, 403, 404 */
export async function affiliationToJudge(tx: Tx, actor: Actor, id: string, ask: Ask): Promise<FoundAffiliation> {
  const found = await one<FoundAffiliation>(tx, FOUND, [id, accountIdOf(actor)]);
  const judged = found && { accountId: found.account_id, state: found.state, ended: found.ended, byRepresentative: found.by_representative };
  insist(ask(judged ?? { accountId: '', state: 'claimed', ended: false, byRepresentative: false }));
  if (!found) throw notFound();
  return found;
}
