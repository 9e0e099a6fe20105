import { createTranslator } from '@minga/kernel/contract';
import { one, type Tx } from '@minga/kernel/server';
import { TITLE_LENGTH } from '../../contract';
import { providerWords } from '../../contract/messages/providers';
import { affiliate } from '../affiliations/affiliate';
import { announceProfile } from '../announce';
import type { Visitor } from './claims';
import type { RuleOutcome } from './rules';

const LIVING = 'SELECT coalesce(merged_into, id) AS id FROM organisation WHERE id = $1';
const CURRENT = 'SELECT organisation_id, title, state FROM affiliation WHERE account_id = $1 AND until_at IS NULL';
// A steward's rule is a steward's word
const VERIFY = `UPDATE affiliation SET state = 'verified', verified_how = 'steward', verified_by = NULL, verified_at = now()
  WHERE account_id = $1 AND organisation_id = $2 AND until_at IS NULL AND state = 'claimed' RETURNING id`;
const COUNTRY = 'UPDATE account SET country = (SELECT country FROM organisation WHERE id = $2) WHERE id = $1 AND country IS NULL';

interface Current {
  organisation_id: string;
  title: string;
  state: string;
}

/** Makes somebody of the organisation that the rules name, verified; what is so already is not told again. */
export async function takeOrganisation(tx: Tx, accountId: string, providerId: string, outcome: RuleOutcome, visitor: Visitor): Promise<void> {
  const organisation = outcome.organisationId && (await one<{ id: string }>(tx, LIVING, [outcome.organisationId]));
  if (!organisation) return;
  const { id: organisationId } = organisation;
  const current = await one<Current>(tx, CURRENT, [accountId]);
  const there = current?.organisation_id === organisationId;
  const title = (outcome.title || visitor.title || (there ? current.title : memberTitle(tx))).slice(0, TITLE_LENGTH);
  if (there && current.title === title && current.state === 'verified') return;
  await affiliate(tx, { accountId, organisationId, title, lang: tx.actor.language });
  await tx.query(COUNTRY, [accountId, organisationId]);
  const verified = await one<{ id: string }>(tx, VERIFY, [accountId, organisationId]);
  if (verified) {
    const facts = { how: 'provider', providerId, affiliationId: verified.id, organisationId };
    tx.audit({ act: 'affiliation.verified', subject: { type: 'account', id: accountId }, facts });
  }
  await announceProfile(tx, accountId);
}

const memberTitle = ({ actor: { language } }: Tx): string => createTranslator(language, providerWords[language]).t('member-title');
