import { Inject, Module } from '@nestjs/common';
import { Consumers, Db, OwnData, SubjectRegistry, type ServerSlice } from '@minga/kernel/server';
import { GroupHooks, GroupsModule } from '@minga/groups/server';
import { liveProblems } from '../contract/messages';
import { messageSubject } from './chat/message.subject';
import { liveSchema } from './schema';
import { liveOwnData } from './own-data';
import { groupAudienceChanged } from './plan/audience';
import { followSubject } from './about/about';
import { draftConsumer } from './report/draft';
import { afterControllers, afterProviders } from './report/providers';
import { participationControllers, participationProviders } from './participation';
import { beforeControllers, beforeProviders } from './before.providers';
import { roomControllers, roomProviders } from './room/providers';
import { sessionControllers, sessionProviders } from './session/providers';
import { sessionConvenersSubject, sessionDeskSubject, sessionListSubject, sessionSubject } from './session/session.subject';

@Module({
  imports: [GroupsModule],
  controllers: [...sessionControllers, ...beforeControllers, ...roomControllers, ...participationControllers, ...afterControllers],
  providers: [...sessionProviders, ...beforeProviders, ...roomProviders, ...participationProviders, ...afterProviders],
})
export class LiveModule {
  constructor(
    @Inject(SubjectRegistry) subjects: SubjectRegistry,
    @Inject(GroupHooks) groups: GroupHooks,
    @Inject(Consumers) consumers: Consumers,
    @Inject(OwnData) ownData: OwnData,
    @Inject(Db) db: Db,
  ) {
    consumers.register(draftConsumer);
    ownData.register(liveOwnData);
    groups.onAudienceChanged(groupAudienceChanged);
    db.onAudienceMoved(followSubject);
    for (const kind of [sessionSubject, sessionDeskSubject, sessionConvenersSubject, sessionListSubject, messageSubject]) subjects.register(kind);
  }
}

/** What the composition root lists. */
export const liveSlice: ServerSlice = { name: 'live', module: LiveModule, schema: liveSchema, messages: liveProblems };
