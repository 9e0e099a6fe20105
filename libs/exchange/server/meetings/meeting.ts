import { createTranslator } from '@minga/kernel/contract';
import { accountIdOf, type Actor, type Sql, type SubjectMeeting } from '@minga/kernel/server';
import { canWithRequest } from '../../contract';
import { meetingWords } from '../../contract/messages/requests/meeting';
import { requestFacts, requestRow } from '../requests/requests.access';

/** As many as a meeting has names for. */
const MOST_ASKED = 40;
/** As much of the aim as an announcement bears. */
const AIM_LENGTH = 1_000;

/**
 * Who offered, is named in an offer’s team, pledged or was invited: whoever may see the request, but the caller ($2). Of an organisation, those who answer for it.
 */
const INTERESTED = `WITH asked AS (
    SELECT o.maker_id AS id FROM exchange_offer o WHERE o.request_id = $1 AND o.state IN ('offered', 'shortlisted', 'accepted')
    UNION SELECT m.account_id FROM exchange_offer_member m JOIN exchange_offer o ON o.id = m.offer_id WHERE o.request_id = $1 AND o.state IN ('offered', 'shortlisted', 'accepted')
    UNION SELECT p.by_id FROM exchange_pledge p WHERE p.request_id = $1 AND p.state <> 'withdrawn'
    UNION SELECT i.account_id FROM exchange_invitation i WHERE i.request_id = $1
    UNION SELECT f.account_id FROM exchange_invitation i JOIN affiliation f ON f.organisation_id = i.organisation_id AND f.until_at IS NULL AND f.state = 'verified' AND f.representative
      WHERE i.request_id = $1)
  SELECT a.id FROM asked k JOIN account a ON a.id = k.id WHERE a.erased_at IS NULL AND a.id IS DISTINCT FROM $2::uuid
    AND ($3 IN ('public', 'network') OR EXISTS (SELECT FROM audience_grant g WHERE g.account_id = a.id AND g.key = $3)) ORDER BY a.name, a.id LIMIT ${MOST_ASKED}`;
const AGENDA = [['need', 10], ['questions', 20], ['help', 20], ['next', 10]] as const;

const shortened = (text: string): string => (text.length > AIM_LENGTH ? `${text.slice(0, AIM_LENGTH).trimEnd()}…` : text);

/** The meeting of a request’s friends, for who asks and the stewards, while help is sought or given. */
export async function requestMeeting(sql: Sql, actor: Actor, id: string): Promise<SubjectMeeting | undefined> {
  const row = await requestRow(sql, actor, id);
  // Who calls it runs it, and so has to be among those who may see it
  if (!row || !actor.audiences.includes(row.audience) || !canWithRequest(actor, 'gather', requestFacts(row)).allowed) return undefined;
  const { t } = createTranslator(row.lang, meetingWords[row.lang]);
  const invited = await sql.query<{ id: string }>(INTERESTED, [id, accountIdOf(actor), row.audience]);
  return {
    title: t('title', { title: row.title }),
    purpose: t('purpose', { aim: shortened(row.aim) }),
    lang: row.lang,
    languages: row.languages,
    agenda: AGENDA.map(([item, minutes]) => ({ title: t(item), minutes })),
    invited: invited.map((one) => one.id),
  };
}
