import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { JsonValue } from '../../contract';
import type { Actor } from '../actor';
import type { AuditAct } from './act';
import { canonicalJson } from './canonical';

/** What may be erased of an entry: where the actor was, whom it was about, and the words of the reason. */
export type AuditPartName = 'from' | 'personal' | 'reason';

export interface AuditPart {
  name: AuditPartName;
  /** Whose erasure clears it. */
  ownerId: string | null;
  salt: string;
  content: JsonValue;
}

/** An entry as the chain holds it, without its place: sequence number and hash are given by the head. */
export interface AuditFacts {
  /** ISO 8601 in UTC, to the millisecond: more is not kept. */
  at: string;
  act: string;
  actorKind: Actor['kind'];
  actorId: string | null;
  /** Which part of the system, or null. */
  actorName: string | null;
  subjectType: string | null;
  subjectId: string | null;
  groupId: string | null;
  facts: Record<string, JsonValue | undefined>;
  /** Part → salted digest. */
  digests: Partial<Record<AuditPartName, string>>;
}

const SALT_BYTES = 16;
/** Browsers' names are shorter; whoever sends more says nothing by it. */
const USER_AGENT_MOST = 300;

/** The first hash: what the first entry follows. */
export const CHAIN_START = '0'.repeat(64);

/** A part's digest. The salt is erased with the content: without it, nothing can be guessed from the digest. */
export const digestOf = (salt: string, content: JsonValue): string => createHmac('sha256', salt).update(canonicalJson(content)).digest('hex');

/** What is hashed of an entry, besides the hash before and its number. */
export const sealed = (facts: AuditFacts): string => canonicalJson({ ...facts });

/** An entry's hash. PostgreSQL computes the same one when it is appended. */
export const hashOf = (previous: string, seq: number | string, text: string): string =>
  createHash('sha256').update(`${previous}\n${seq}\n${text}`).digest('hex');

const ownerOf = ({ subject, about }: AuditAct): string | null => about ?? (subject?.type === 'account' ? subject.id : null);

function partsOf(actor: Actor, act: AuditAct): AuditPart[] {
  // A guest who proves to be somebody (by a link to their mailbox) acts for that account
  const actorId = actor.kind === 'account' ? actor.id : actor.kind === 'guest' ? ownerOf(act) : null;
  const part = (name: AuditPartName, ownerId: string | null, content: JsonValue | undefined): AuditPart[] =>
    content === undefined ? [] : [{ name, ownerId, salt: randomBytes(SALT_BYTES).toString('hex'), content }];
  const from = actor.from && { ip: actor.from.ip, userAgent: actor.from.userAgent.slice(0, USER_AGENT_MOST).toWellFormed() };
  return [...part('from', actorId, from), ...part('personal', ownerOf(act), act.personal), ...part('reason', ownerOf(act), act.reason)];
}

/** What is written of an act: the entry, and beside it what can be erased. */
export interface AuditRecord {
  facts: AuditFacts;
  parts: AuditPart[];
}

/** An act as it is kept. Throws what cannot be written as JSON. */
export function entryOf(actor: Actor, act: AuditAct, at: Date): AuditRecord {
  const parts = partsOf(actor, act);
  const facts: AuditFacts = {
    at: at.toISOString(),
    act: act.act,
    actorKind: actor.kind,
    actorId: actor.kind === 'account' ? actor.id : null,
    actorName: actor.kind === 'system' ? actor.name : null,
    subjectType: act.subject?.type ?? null,
    subjectId: act.subject?.id ?? null,
    groupId: act.groupId ?? null,
    // As it will be read back
    facts: JSON.parse(JSON.stringify(act.facts ?? {})) as Record<string, JsonValue>,
    digests: Object.fromEntries(parts.map(({ name, salt, content }) => [name, digestOf(salt, content)])),
  };
  return { facts, parts };
}
