import { notFound } from '@minga/kernel/contract';
import { cursorOf, type Actor, type Db } from '@minga/kernel/server';
import type { AgreementVersion, AgreementView, VerifiedAgreement } from '../../contract';
import { requestRooms } from '../requests/page.queries';
import { requestFor } from '../requests/requests.access';
import type { RequestRow } from '../requests/request.rows';
import { signatureView, versionByDigest, versionsOf, type VersionRow } from './agreement.rows';
import { changesBetween, DIFF_MILLISECONDS } from './differences';
import { draftOf } from './draft';
import { awaitedFor, partsToSign, sidesOfRequest, unsigned } from './sides';

const versionView = (row: VersionRow, before: VersionRow | undefined, end: number): AgreementVersion => ({
  number: row.number,
  at: row.at.toISOString(),
  by: row.by,
  terms: row.terms,
  changes: before ? changesBetween(before.terms, row.terms, end) : [],
  digest: row.digest,
  signatures: row.signatures.map(signatureView),
  signed: row.signed_at !== null,
  overtaken: row.overtaken,
});

/** Both sides write; those who pay read and sign. */
export const mayWrite = ({ state, parties }: Pick<RequestRow, 'state' | 'parties'>): boolean =>
  state === 'matched' && (parties.includes('requester') || parties.includes('provider'));

/** The agreement for one of its parties or a steward. @throws Refusal 404, 401, 403 `parties-only` */
export const agreementPage = (db: Db, actor: Actor, requestId: string): Promise<AgreementView> =>
  db.snapshot(async (sql) => {
    const request = await requestFor(sql, actor, requestId, 'partake');
    const sides = await sidesOfRequest(sql, actor, request);
    const rows = await versionsOf(sql, requestId);
    const end = performance.now() + DIFF_MILLISECONDS;
    const latest = rows[0];
    return {
      cursor: await cursorOf(sql, requestRooms(actor, request)),
      versions: rows.map((row, at) => versionView(row, rows[at + 1], end)),
      draft: latest && !latest.overtaken ? latest.terms : draftOf(request, sides.requester, sides.accepted, sides.pledges),
      mayWrite: mayWrite(request),
      signing: unsigned(partsToSign(request, sides), latest),
      awaited: awaitedFor(request, sides, latest).map(({ side, party }) => ({ side, party })),
    };
  });

const NUMBER = 'SELECT number FROM exchange_request WHERE id = $1';

/** What is known of a digest. It was told to whoever holds the paper; without it, nobody comes upon one. @throws Refusal 404 */
export const verifiedAgreement = (db: Db, digest: string): Promise<VerifiedAgreement> =>
  db.snapshot(async (sql) => {
    const row = await versionByDigest(sql, digest);
    if (!row) throw notFound();
    const [request] = await sql.query<{ number: number }>(NUMBER, [row.request_id]);
    return {
      digest, number: row.number, requestNumber: request!.number, at: row.at.toISOString(), signed: row.signed_at !== null, signatures: row.signatures.map(signatureView),
    };
  });
