import { Inject, Module } from '@nestjs/common';
import { SubjectRegistry, type ServerSlice } from '@minga/kernel/server';
import { GroupsModule } from '@minga/groups/server';
import { liveProblems } from '../contract/messages';
import { liveSchema } from './schema';
import { roomControllers, roomProviders } from './room/providers';
import { sessionControllers, sessionProviders } from './session/providers';
import { sessionDeskSubject, sessionListSubject, sessionSubject } from './session/session.subject';

@Module({
  imports: [GroupsModule],
  controllers: [...sessionControllers, ...roomControllers],
  providers: [...sessionProviders, ...roomProviders],
})
export class LiveModule {
  constructor(@Inject(SubjectRegistry) subjects: SubjectRegistry) {
    for (const kind of [sessionSubject, sessionDeskSubject, sessionListSubject]) subjects.register(kind);
  }
}

/** What the composition root lists. */
export const liveSlice: ServerSlice = { name: 'live', module: LiveModule, schema: liveSchema, messages: liveProblems };
