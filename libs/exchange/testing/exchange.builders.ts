import { audience, newId } from '@minga/kernel/contract';
import { system, type MingaApp } from '@minga/kernel/server';
import type { BuiltAccount } from '@minga/people/testing';
import type { Modality, RequestState } from '../contract';
import { mondays } from '../contract';

export interface RequestOverrides {
  state?: RequestState;
  title?: string;
  themes?: readonly string[];
  skills?: readonly string[];
  languages?: readonly string[];
  modalities?: readonly Modality[];
}

const VERIFY = `UPDATE affiliation SET state = 'verified', verified_how = 'steward', verified_at = now() WHERE account_id = $1 AND until_at IS NULL RETURNING organisation_id`;
const INSERT = `INSERT INTO exchange_request (id, maker_id, organisation_id, title, need, aim, lang, themes, skills, modalities, languages, from_on, until_on, effort_days, state, audience, opened_at)
  VALUES ($1, $2, $3, $4, 'Necesitamos ayuda.', 'Un plan.', 'es', $5::uuid[], $6::uuid[], $7::text[], $8::text[], $9::date, $10::date, 5, $11, $12, CASE WHEN $11 = 'open' THEN now() END)`;

/** A request of the account’s organisation, whose affiliation is verified by it. Open and public unless said otherwise. */
export async function buildMatchedRequest(app: MingaApp, maker: BuiltAccount, { state = 'open', title = 'Un registro civil en línea', ...given }: RequestOverrides = {}): Promise<string> {
  const id = newId();
  const weeks = mondays(new Date().toISOString().slice(0, 10));
  await app.db.write(system('test'), async (tx) => {
    const [affiliation] = await tx.query<{ organisation_id: string }>(VERIFY, [maker.account.id]);
    const seen = state === 'open' ? audience.public() : audience.account(maker.account.id);
    await tx.query(INSERT, [
      id, maker.account.id, affiliation!.organisation_id, title, given.themes ?? [], given.skills ?? [], given.modalities ?? ['remote-advice'], given.languages ?? ['es'], weeks[1], weeks[6], state, seen,
    ]);
    await tx.query('INSERT INTO exchange_requester (request_id, account_id) VALUES ($1, $2)', [id, maker.account.id]);
  });
  return id;
}
