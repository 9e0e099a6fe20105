/**
 * What slices that stand on groups may call.
 *
 * Access: put `groupFactsSql(alias, '$n')` into your own statement and ask `insistInGroup(actor, verb, facts)` with what it
 * yields; or, where you have no statement of your own, `groupFor(sql, actor, groupId, verb)`.
 * Who may see a group changes: `GroupHooks.onAudienceChanged` runs in that transaction. Your counts of unread posts:
 * `GroupHooks.countUnreadBy`. Posts of the day, topics and the last movement: `countActivity`, from a consumer.
 */
export { GroupsModule, groupsSlice } from './groups.module';
export { groupsSchema } from './schema';
export { groupFactsSql, sanctionSql, groupFor, insist, insistInGroup, membershipFacts, type FoundGroup } from './groups.access';
export { viewerAccount } from './viewer-account';
export { GroupHooks, type AudienceListener, type UnreadCounter } from './hooks';
export { countActivity, showLatest, type ActivityEntry, type LatestMovement } from './activity';
export { GROUP, groupAddress, groupRef } from './groups.events';
export { GroupsService, type CreateOptions } from './groups.service';
export { cutPage, pageKey, parsePageKey, type PageKey } from './page-key';
export { allGroups, groupsCalled, type NamedGroup } from './find-group';
export { presentSanction, SanctionsService } from './sanctions/sanctions.service';
export { mayModerateGroup } from './group.subject';
export { MembershipService } from './membership.service';
export { AdmissionsService } from './admissions.service';
export { keepSampleGroups, leaveGroups, namedInGroups, removeSampleGroups, sampleGroups } from './sample';
