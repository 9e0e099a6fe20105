import { Inject, Module } from '@nestjs/common';
import { Consumers, SubjectRegistry, type ServerSlice } from '@minga/kernel/server';
import { groupsProblems } from '../contract/messages';
import { AdmissionsController } from './admissions.controller';
import { AdmissionsService } from './admissions.service';
import { compositionConsumer } from './composition.consumer';
import { groupChairsSubject, groupSubject } from './group.subject';
import { GroupsController } from './groups.controller';
import { GroupsService } from './groups.service';
import { GroupHooks } from './hooks';
import { MembershipController } from './membership.controller';
import { MembershipService } from './membership.service';
import { groupsSchema } from './schema';

@Module({
  controllers: [GroupsController, MembershipController, AdmissionsController],
  providers: [GroupHooks, GroupsService, MembershipService, AdmissionsService],
  exports: [GroupHooks, GroupsService, MembershipService, AdmissionsService],
})
export class GroupsModule {
  constructor(@Inject(SubjectRegistry) subjects: SubjectRegistry, @Inject(Consumers) consumers: Consumers) {
    subjects.register(groupSubject);
    subjects.register(groupChairsSubject);
    consumers.register(compositionConsumer);
  }
}

/** What the composition root lists. */
export const groupsSlice: ServerSlice = { name: 'groups', module: GroupsModule, schema: groupsSchema, messages: groupsProblems };
