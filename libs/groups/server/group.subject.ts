import { allow, audience, deny, invisible, isSteward, rooms, type AudienceKey, type Language, type SubjectCard, type Verdict } from '@minga/kernel/contract';
import type { Actor, Sql, SubjectKind, Tx } from '@minga/kernel/server';
import { canInGroup } from '../contract';
import { membershipFacts } from './groups.access';
import { GROUP, groupAddress, groupRef, tell } from './groups.events';

const AUDIENCES = 'SELECT id, audience FROM working_group WHERE id = ANY($1::uuid[])';
const CARDS = 'SELECT id, name, lang, audience FROM working_group WHERE id = ANY($1::uuid[])';

async function audiences(sql: Sql, ids: readonly string[]): Promise<Map<string, AudienceKey>> {
  const rows = await sql.query<{ id: string; audience: string }>(AUDIENCES, [ids]);
  return new Map(rows.map((row) => [row.id, row.audience]));
}

async function cards(sql: Sql, ids: readonly string[]): Promise<Map<string, SubjectCard>> {
  const rows = await sql.query<{ id: string; name: string; lang: Language; audience: string }>(CARDS, [ids]);
  return new Map(
    rows.map(({ id, name, lang, audience }) => [id, { ref: groupRef(id), title: name, address: groupAddress(id, name), audience, lang }]),
  );
}

const PUBLIC_IDS = `SELECT id FROM working_group WHERE audience = '${audience.public()}' AND id >= $1 AND id < $2 ORDER BY id LIMIT $3`;

async function publicIds(sql: Sql, from: string, to: string, limit: number): Promise<string[]> {
  return (await sql.query<{ id: string }>(PUBLIC_IDS, [from, to, limit])).map((row) => row.id);
}

const PARTS = ['group_day', 'group_sanction', 'invitation', 'membership_request'].map((table) => `DELETE FROM ${table} WHERE group_id = $1`);
const MEMBERS = 'DELETE FROM membership WHERE group_id = $1 RETURNING account_id';
const KEYS = 'DELETE FROM audience_grant WHERE key = ANY($1)';
const ROW = 'DELETE FROM working_group WHERE id = $1';

/** Takes the group out of every table and out of the log. What hangs on it must be erased first: foreign keys see to that. */
async function erase(tx: Tx, id: string): Promise<void> {
  for (const part of PARTS) await tx.query(part, [id]);
  const members = await tx.query<{ account_id: string }>(MEMBERS, [id]);
  await tx.query(ROW, [id]);
  await tx.query(KEYS, [[audience.group(id), audience.chairs(id), audience.moderators(id)]]);
  await tx.audienceNarrowed();
  await tx.redact(groupRef(id));
  for (const { account_id } of members) tell(tx, rooms.account(account_id), 'membership.changed', { groupId: id, mine: null });
}

const OPENERS = 'SELECT id, created_by FROM working_group WHERE id = ANY($1::uuid[]) AND created_by IS NOT NULL';

async function openers(sql: Sql, ids: readonly string[]): Promise<Map<string, string>> {
  return new Map((await sql.query<{ id: string; created_by: string }>(OPENERS, [ids])).map((row) => [row.id, row.created_by]));
}

/** Whoever moderates a group may decide about what is in it; for slices that keep things of groups. */
export async function mayModerateGroup(sql: Sql, actor: Actor, groupId: string): Promise<Verdict> {
  const group = await membershipFacts(sql, actor, groupId);
  return group ? canInGroup(actor, 'moderate', group.facts) : invisible;
}

/** A group is judged by the site's stewards, not by those who run it. */
export const groupSubject: SubjectKind = {
  type: GROUP,
  rooms: [GROUP],
  audiences,
  cards,
  publicIds,
  group: async (_sql, ids) => new Map(ids.map((id) => [id, null])),
  authors: openers,
  mayModerate: async (sql, actor, id) => {
    const seen = await membershipFacts(sql, actor, id);
    if (!seen || !canInGroup(actor, 'view', seen.facts).allowed) return invisible;
    return isSteward(actor) ? allow : deny('stewards-only');
  },
  acts: { erase },
};

/** What only a group's chairs see: its requests and invitations. A subject of its own, since a room has one audience. */
export const groupChairsSubject: SubjectKind = {
  type: 'group-chairs',
  rooms: ['group-chairs'],
  audiences: async (sql, ids) => new Map([...(await audiences(sql, ids)).keys()].map((id) => [id, audience.chairs(id)])),
  cards: async (sql, ids) =>
    new Map([...(await cards(sql, ids))].map(([id, card]) => [id, { ...card, ref: { type: 'group-chairs', id }, audience: audience.chairs(id) }])),
};
