import { one, type Sql, type Tx } from '@minga/kernel/server';
import { cardJoins, cardJson } from '@minga/people/server';
import type { PersonCard } from '@minga/people/contract';
import type { Signature, SigningSide, Terms } from '../../contract';

export interface SignatureRow extends Omit<Signature, 'at'> {
  at: string;
  partyId: string;
}

/** A version with its signatures, as JSON reads them. */
export interface VersionRow {
  request_id: string;
  number: number;
  by: PersonCard | null;
  terms: Terms;
  canonical: string;
  digest: string;
  at: Date;
  overtaken: boolean;
  signed_at: Date | null;
  signatures: SignatureRow[];
}

const SIGNATURES = `(SELECT coalesce(json_agg(json_build_object('side', s.side, 'partyId', s.party_id, 'party', s.party, 'name', s.name, 'role', s.role, 'at', s.at) ORDER BY s.at), '[]')
  FROM exchange_signature s WHERE s.request_id = v.request_id AND s.number = v.number)`;
const SELECT = `SELECT v.request_id, v.number, v.terms, v.canonical, v.digest, v.at, v.overtaken, v.signed_at, ${SIGNATURES} AS signatures,
    CASE WHEN a.id IS NOT NULL THEN ${cardJson('a')} END AS by
  FROM exchange_agreement v LEFT JOIN account a ON a.id = v.by_id ${cardJoins('a')}`;

/** More versions than anybody writes; older ones are not shown. */
export const MOST_VERSIONS = 100;
const ALL = `${SELECT} WHERE v.request_id = $1 ORDER BY v.number DESC LIMIT ${MOST_VERSIONS}`;
const LATEST = `${SELECT} WHERE v.request_id = $1 ORDER BY v.number DESC LIMIT 1`;
const BY_DIGEST = `${SELECT} WHERE v.digest = $1`;
const INSERT = 'INSERT INTO exchange_agreement (request_id, number, by_id, terms, canonical, digest) VALUES ($1, $2, $3, $4::jsonb, $5, $6)';
const SIGN = `INSERT INTO exchange_signature (request_id, number, side, party_id, party, account_id, name, role, digest)
  SELECT $1, $2, $3, $4, $5, a.id, a.name, $7, $8 FROM account a WHERE a.id = $6`;
const SIGNED = 'UPDATE exchange_agreement SET signed_at = now() WHERE request_id = $1 AND number = $2';

/** Latest first. */
export const versionsOf = (sql: Sql, requestId: string): Promise<VersionRow[]> => sql.query<VersionRow>(ALL, [requestId]);
export const latestOf = (sql: Sql, requestId: string): Promise<VersionRow | undefined> => one<VersionRow>(sql, LATEST, [requestId]);
export const versionByDigest = (sql: Sql, digest: string): Promise<VersionRow | undefined> => one<VersionRow>(sql, BY_DIGEST, [digest]);

export const insertVersion = (tx: Tx, v: { requestId: string; number: number; byId: string; terms: Terms; canonical: string; digest: string }): Promise<unknown> =>
  tx.query(INSERT, [v.requestId, v.number, v.byId, JSON.stringify(v.terms), v.canonical, v.digest]);

export interface NewSignature {
  version: VersionRow;
  side: SigningSide;
  partyId: string;
  party: string;
  accountId: string;
  role: string;
}

export const insertSignature = (tx: Tx, { version, side, partyId, party, accountId, role }: NewSignature): Promise<unknown> =>
  tx.query(SIGN, [version.request_id, version.number, side, partyId, party, accountId, role, version.digest]);
export const markSigned = (tx: Tx, version: VersionRow): Promise<unknown> => tx.query(SIGNED, [version.request_id, version.number]);

export const signatureView = ({ side, party, name, role, at }: SignatureRow): Signature => ({ side, party, name, role, at: new Date(at).toISOString() });
