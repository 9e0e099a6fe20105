import type { Language } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import type { DraftInput, RequestNeed } from '../../contract';

/** Sent fields over what there is; what was not sent stays. */
export function merged(need: RequestNeed, input: DraftInput): RequestNeed {
  const sent = Object.entries(input).filter(([name, value]) => value !== undefined && name in need);
  const next = { ...need, ...Object.fromEntries(sent) };
  return next.visibility === 'group' ? next : { ...next, groupId: input.groupId === undefined ? need.groupId : input.groupId };
}

export const emptyNeed = (lang: Language): RequestNeed => ({
  title: '', need: '', aim: '', beneficiaries: '', lang, themes: [], skills: [], modalities: [], languages: [lang], from: null, until: null, effortDays: null,
  offersUntil: null, currency: 'USD', budget: [], visibility: 'public', groupId: null, links: [],
});

const INSERT = `INSERT INTO exchange_request (id, maker_id, organisation_id, lang, audience) VALUES ($1, $2, $3, $4, $5)`;
const UPDATE = `UPDATE exchange_request SET title = $2, need = $3, aim = $4, beneficiaries = $5, lang = $6, themes = $7, skills = $8, modalities = $9,
  languages = $10, from_on = $11, until_on = $12, effort_days = $13, offers_until = $14, currency = $15, budget = $16::jsonb, asked = $17, visibility = $18,
  group_id = $19, links = $20, revision = revision + 1, changed_at = now() WHERE id = $1`;

export interface NewRequest {
  id: string;
  makerId: string;
  organisationId: string;
  lang: Language;
  audience: string;
}

export const insertRequest = async (tx: Tx, { id, makerId, organisationId, lang, audience }: NewRequest): Promise<void> =>
  void (await tx.query(INSERT, [id, makerId, organisationId, lang, audience]));

/** Money that is asked for, in all. */
export const askedIn = (need: Pick<RequestNeed, 'budget'>): number => need.budget.reduce((sum, { amount }) => sum + amount, 0);

export async function writeNeed(tx: Tx, id: string, need: RequestNeed): Promise<void> {
  const lines = need.budget.filter(({ amount }) => amount > 0);
  await tx.query(UPDATE, [
    id, need.title, need.need, need.aim, need.beneficiaries, need.lang, need.themes, need.skills, need.modalities, need.languages, need.from, need.until,
    need.effortDays, need.offersUntil, need.currency, JSON.stringify(lines), askedIn({ budget: lines }), need.visibility, need.groupId, need.links,
  ]);
}
