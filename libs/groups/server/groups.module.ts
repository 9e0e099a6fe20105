import { Inject, Module } from '@nestjs/common';
import { Consumers, OwnData, ReviewSources, SubjectRegistry, type ServerSlice } from '@minga/kernel/server';
import { InvitationGrants } from '@minga/people/server';
import { groupsProblems } from '../contract/messages';
import { AdmissionsController } from './admissions.controller';
import { AdmissionsService } from './admissions.service';
import { admissionsSource } from './admissions.source';
import { ChairsSecondFactor } from './chairs-second-factor';
import { compositionConsumer } from './composition.consumer';
import { groupChairsSubject, groupSubject } from './group.subject';
import { GroupsController } from './groups.controller';
import { GroupsService } from './groups.service';
import { GroupHooks } from './hooks';
import { MembershipController } from './membership.controller';
import { MembershipService } from './membership.service';
import { SanctionsController } from './sanctions/sanctions.controller';
import { SanctionsService } from './sanctions/sanctions.service';
import { ProviderMembers } from './provider-members';
import { groupGrantHandler } from './invitations/group-grants';
import { GroupInvitationsController } from './invitations/group-invitations.controller';
import { GroupInvitationsService } from './invitations/group-invitations.service';
import { groupsOwnData } from './own-data';
import { groupsSchema } from './schema';

@Module({
  controllers: [GroupsController, MembershipController, AdmissionsController, SanctionsController, GroupInvitationsController],
  providers: [GroupHooks, ChairsSecondFactor, ProviderMembers, GroupsService, MembershipService, AdmissionsService, SanctionsService, GroupInvitationsService],
  exports: [GroupHooks, GroupsService, MembershipService, AdmissionsService, SanctionsService],
})
export class GroupsModule {
  constructor(
    @Inject(SubjectRegistry) subjects: SubjectRegistry,
    @Inject(Consumers) consumers: Consumers,
    @Inject(ReviewSources) review: ReviewSources,
    @Inject(OwnData) ownData: OwnData,
    @Inject(InvitationGrants) grants: InvitationGrants,
  ) {
    subjects.register(groupSubject);
    subjects.register(groupChairsSubject);
    consumers.register(compositionConsumer);
    review.register(admissionsSource);
    ownData.register(groupsOwnData);
    grants.register(groupGrantHandler);
  }
}

/** What the composition root lists. */
export const groupsSlice: ServerSlice = { name: 'groups', module: GroupsModule, schema: groupsSchema, messages: groupsProblems };
