import { rooms } from '@minga/kernel/contract';
import { type Departing, type Tx } from '@minga/kernel/server';
import { announceEnded } from '../announce';
import { tellPeople } from '../organisations/tell';
import { setPhoto } from '../photos.service';
import { forgetFactors } from '../second-factor/forget';
import { sessionRows } from '../sessions.rows';
import { removeFromLog } from './departure';

/** What belongs to the person alone goes, row and all. Each statement takes the account's id. */
const THEIRS = [
  'DELETE FROM one_time WHERE account_id = $1',
  'DELETE FROM known_device WHERE account_id = $1',
  'DELETE FROM account_identity WHERE account_id = $1',
  'DELETE FROM waiting_identity WHERE account_id = $1',
  'DELETE FROM site_invitation_use WHERE account_id = $1',
  'DELETE FROM admission WHERE account_id = $1',
  'DELETE FROM account_deletion WHERE account_id = $1',
  'DELETE FROM affiliation WHERE account_id = $1',
  // The sweeper takes the files, and the rows with them
  'UPDATE own_data_export SET expires_at = now() WHERE account_id = $1',
  'DELETE FROM audience_grant WHERE account_id = $1',
  `DELETE FROM mutation WHERE actor = 'account:' || $1::uuid`,
  `UPDATE event SET type = 'redacted', payload = '{}' WHERE room = 'account:' || $1::uuid`,
];
/** What others rely on stays, without the words that the person wrote to somebody. */
const OTHERS = [
  'UPDATE organisation_domain SET set_by = NULL WHERE set_by = $1',
  'UPDATE affiliation SET verified_by = NULL WHERE verified_by = $1',
  'UPDATE organisation SET created_by = NULL WHERE created_by = $1',
  `UPDATE site_invitation SET invited_by = NULL, message = '', withdrawn_at = coalesce(withdrawn_at, now()) WHERE invited_by = $1`,
];
/** What is addressed to them, and not to an account. */
const ADDRESSED = [
  'DELETE FROM mail WHERE recipient = $1',
  'DELETE FROM one_time WHERE email = $1',
  'DELETE FROM registration WHERE email = $1',
  `UPDATE site_invitation SET email = NULL, withdrawn_at = coalesce(withdrawn_at, now()) WHERE email = $1`,
];
const ORGANISATIONS = 'SELECT organisation_id AS id FROM affiliation WHERE account_id = $1 AND until_at IS NULL';

// The row stays, without anything personal, because what others wrote refers to it
const EMPTY = `UPDATE account SET email = NULL, email_verified_at = NULL, password_hash = NULL, name = '', bio = NULL, languages = '[]', expertise = '{}',
  country = NULL, site_role = 'member', words = '', handle = 'x-' || replace(id::text, '-', ''), erased_at = coalesce(erased_at, now()),
  email_readers = 'nobody', photo_readers = 'everybody', presence = 'named', unlisted = false WHERE id = $1`;

/** Removes a person from everything that this slice and the kernel keep. The slices above have done so before. */
export async function erasePerson(tx: Tx, person: Departing): Promise<void> {
  const { id, email } = person;
  await setPhoto(tx, id, null);
  await tx.redact({ type: 'account', id });
  await removeFromLog(tx, person);
  await tx.eraseFromAudit(id);
  await forgetFactors(tx, id);
  tellPeople(tx, (await tx.query<{ id: string }>(ORGANISATIONS, [id])).map((organisation) => organisation.id));
  for (const statement of [...THEIRS, ...OTHERS]) await tx.query(statement, [id]);
  if (email) for (const statement of ADDRESSED) await tx.query(statement, [email]);
  await announceEnded(tx, await sessionRows.endAll(tx, id));
  await tx.query(EMPTY, [id]);
  tx.refresh(rooms.person(id));
}
