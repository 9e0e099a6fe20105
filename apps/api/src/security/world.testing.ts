import { newId } from '@minga/kernel/contract';
import { SiteSettingsStore } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { discussionsRoutes, draftKeys, isHeld } from '@minga/discussions/contract';
import { buildPost, buildTopic, type BuiltTopic } from '@minga/discussions/testing';
import { groupsRoutes } from '@minga/groups/contract';
import { buildGroup, buildMembership, type BuiltGroup } from '@minga/groups/testing';
import { moderationRoutes } from '@minga/moderation/contract';
import { addPasskey, addProvider, buildAccount, buildOrganisation, type BuiltAccount } from '@minga/people/testing';
import { peopleRoutes } from '@minga/people/contract';
import { exchangeThings, type ExchangeParty } from './exchange.world.testing';
import { afterThings } from './world.live-after.testing';
import { beforeThings } from './world.live-before.testing';
import { participationThings } from './world.live-participation.testing';
import { roomThings } from './world.live-room.testing';

/** Nothing waits for a moderator but what says so, and people may do in a second what takes them days. */
const CALM = `INSERT INTO site_setting (key, value) VALUES ('gates.first-posts', '0'), ('gates.new-topics', '100'), ('gates.new-mentions', '100'),
  ('gates.hold-duplicates', 'false'), ('gates.watched-words', '["hold retenme"]') ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value`;
const HELD_WORD = 'retenme';

export async function calm(app: TestApp): Promise<void> {
  await app.db.query(CALM);
  await app.nest.get(SiteSettingsStore).refresh();
}

export interface WorldShape {
  visibility: 'public' | 'private';
  /** Chairs the group and owns what belongs to one account. */
  owner: BuiltAccount;
  steward: BuiltAccount;
  /** Stands in every text of it: where it is read, something was told. */
  secret: string;
}

export interface World {
  owner: BuiltAccount;
  /** Ids and names by which its things are asked for, by the parameter's name. */
  ids: Ids;
  /** Who has which part in its exchanges. */
  parties: Record<ExchangeParty, BuiltAccount>;
}

const IDENTITY = `INSERT INTO account_identity (id, account_id, provider_id, issuer, subject, email, claims) VALUES ($1, $2, $3, $4, gen_random_uuid()::text, $5, '{}')`;
const EXPORT = `INSERT INTO own_data_export (id, account_id, ready_at, expires_at, bytes) VALUES ($1, $2, now(), now() + interval '1 day', 10)`;
const ACT = `INSERT INTO moderation_act (id, act, subject_type, subject_id, account_id, at) VALUES ($1, 'resolve', 'account', $2, $2, now())`;

export type Ids = Record<string, string>;
const once = () => ({ mutationId: newId() });

/** What is of one account: sessions, keys, archives, links. */
async function ownThings(app: TestApp, { owner }: WorldShape): Promise<Ids> {
  const { id: accountId, email, profile } = owner.account;
  const [session] = await app.db.query<{ id: string }>('SELECT id FROM session WHERE account_id = $1', [accountId]);
  const provider = await addProvider(app, { issuer: `https://${newId()}.example` });
  const [identityId, exportId] = [newId(), newId()];
  await app.db.query(IDENTITY, [identityId, accountId, provider.id, provider.issuer, email]);
  await app.db.query(EXPORT, [exportId, accountId]);
  const { passkey } = await addPasskey(app, owner);
  const [affiliation] = await app.db.query<{ id: string }>('SELECT id FROM affiliation WHERE account_id = $1 AND until_at IS NULL', [accountId]);
  const organisation = await buildOrganisation(app);
  return {
    accountId, handle: profile.handle, sessionId: session!.id, passkeyId: passkey.id, identityId, exportId, providerId: provider.id,
    affiliationId: affiliation!.id, organisationId: organisation.id, domain: 'propio.example', person: profile.handle, subject: accountId,
  };
}

async function heldText(app: TestApp, topic: BuiltTopic): Promise<string> {
  const answer = await app.client(discussionsRoutes, topic.author.session).reply({ params: { topicId: topic.id }, body: { source: `Algo ${HELD_WORD}` } }, once());
  if (!isHeld(answer)) throw new Error('The gate let it through');
  return answer.held.id;
}

/** What is in a group: topics, posts, a text that waits, and what members keep of them. */
async function groupThings(app: TestApp, { owner, secret }: WorldShape, group: BuiltGroup, author: BuiltAccount): Promise<Ids> {
  const topic = await buildTopic(app, { group, author, kind: 'question', title: `Asunto ${secret}`, source: `Texto ${secret}` });
  const other = await buildTopic(app, { group, author, title: `Otro ${secret}`, source: `Otro texto ${secret}` });
  const post = await buildPost(app, { topic, source: `Respuesta ${secret}` });
  const hidden = await buildPost(app, { topic, source: `Oculta ${secret}` });
  const api = app.client(discussionsRoutes, owner.session);
  await api.hidePost({ params: { postId: hidden.id }, body: { reason: `Motivo ${secret}` } });
  const key = draftKeys.topic(group.id);
  await api.saveDraft({ params: { key }, body: { revision: 1, source: `Borrador ${secret}` } });
  const [notice] = await app.db.query<{ id: string }>('SELECT id FROM moderation_notice WHERE account_id = $1', [author.account.id]);
  return {
    groupId: group.id, address: group.id, group: group.id, toGroupId: group.id, topicId: topic.id, into: other.id, postId: post.id, post: post.id, parentId: post.id,
    postIds: post.id, id: post.id, submissionId: await heldText(app, topic), noticeId: notice!.id, key,
  };
}

/** What moderators have of it: flags, cases, questions, acts, appeals, sanctions, notes. */
async function conductThings(app: TestApp, { owner, steward, secret }: WorldShape, ids: Ids, author: BuiltAccount): Promise<Ids> {
  await app.settle();
  const accountId = author.account.id;
  const api = app.client(moderationRoutes, owner.session);
  const flag = await api.flagSubject({ params: { type: 'topic', id: ids['topicId']! }, body: { reason: 'spam', text: secret } });
  const [item] = await app.db.query<{ id: string }>('SELECT item_id AS id FROM flag WHERE id = $1', [flag.id]);
  const question = await api.askAuthor({ params: { itemId: item!.id }, body: { text: `¿Es ${secret}?` } }, once());
  const byStewards = app.client(moderationRoutes, steward.session);
  const sanction = await byStewards.laySanction({ params: { accountId }, body: { kind: 'warned', canned: 'harassment', reason: `Motivo ${secret}` } }, once());
  const note = await byStewards.addNote({ params: { accountId }, body: { text: `Nota ${secret}` } }, once());
  await app.client(groupsRoutes, owner.session).sanction({ params: { groupId: ids['groupId']!, accountId, kind: 'silenced' }, body: { days: 2, reason: 'Insistió' } });
  const [act] = await app.db.query<{ seq: string }>(`SELECT seq FROM audit_entry WHERE act = 'group.member-silenced' ORDER BY seq DESC LIMIT 1`);
  const appeal = await app.client(moderationRoutes, author.session).appeal({ params: { number: Number(act!.seq) }, body: { text: `No fui yo, ${secret}` } }, once());
  const actId = newId();
  await app.db.query(ACT, [actId, accountId]);
  return { flagId: flag.id, itemId: item!.id, questionId: question.id, sanctionId: sanction.id, noteId: note.id, number: act!.seq, appealId: appeal.id, actId };
}

/** Ways in: a request to a group that takes them, an invitation to a person, links to a group and to the site. */
async function waysIn(app: TestApp, { owner, steward }: WorldShape, group: BuiltGroup): Promise<Ids> {
  const asking = await buildGroup(app, { chair: owner, joining: 'request' });
  const [asker, invited] = [await buildAccount(app), await buildAccount(app)];
  const request = await app.client(groupsRoutes, asker.session).requestToJoin({ params: { groupId: asking.id }, body: {} }, once());
  const chair = app.client(groupsRoutes, owner.session);
  const invitation = await chair.invite({ params: { groupId: group.id }, body: { handle: invited.account.profile.handle } }, once());
  await chair.inviteToGroup({ params: { groupId: group.id }, body: { role: 'member', mostUses: 1, days: 1 } });
  const [link] = (await chair.listGroupInvitations({ params: { groupId: group.id } })).items;
  const stewards = app.client(peopleRoutes, steward.session);
  await stewards.inviteToSite({ body: { mostUses: 1, days: 1 } });
  const [site] = (await stewards.listSiteInvitations({})).items;
  return { askingGroupId: asking.id, joinRequestId: request.id, invitationId: invitation.id, linkId: link!.id, siteInvitationId: site!.id };
}

/** Everything that has an id, once, owned by somebody or in their group. */
export async function buildWorld(app: TestApp, shape: WorldShape): Promise<World> {
  const group = await buildGroup(app, { chair: shape.owner, visibility: shape.visibility, name: `Mesa ${shape.secret}` });
  const author = await buildMembership(app, group);
  const things = await groupThings(app, shape, group, author);
  const exchange = await exchangeThings(app, shape, group);
  const ids = { ...(await ownThings(app, shape)), ...things, ...(await conductThings(app, shape, things, author)), ...(await waysIn(app, shape, group)), ...exchange.ids, ...(await participationThings(app, shape, group)), ...(await beforeThings(app, shape, group)), ...(await afterThings(app, shape, group)), ...(await roomThings(app, shape, group)) };
  return { owner: shape.owner, ids, parties: exchange.parties };
}
