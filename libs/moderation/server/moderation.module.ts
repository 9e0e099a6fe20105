import { Inject, Module } from '@nestjs/common';
import { Consumers, Db, Jobs, Limits, Mailer, OwnData, PostGates, SiteSettingsStore, SubjectRegistry, Waiting, type ServerSlice } from '@minga/kernel/server';
import { GroupsModule } from '@minga/groups/server';
import { moderationProblems } from '../contract/messages';
import { FlagController } from './flags/flag.controller';
import { FlagsService } from './flags/flags.service';
import { followConsumer } from './follow.consumer';
import { GateController } from './gates/gate.controller';
import { forgetTextsJob } from './gates/forget-texts';
import { postGate } from './gates/post-gate';
import { GATE_SETTINGS } from './gates/settings';
import { WatchedWordsService } from './gates/watched-words.service';
import { moderationOwnData } from './own-data';
import { queueSubject } from './queue.subject';
import { ClaimsService } from './review/claims.service';
import { DecisionMail } from './review/mail';
import { ReviewController } from './review/review.controller';
import { ReviewService } from './review/review.service';
import { toldConsumer } from './told.consumer';
import { moderationWaiting } from './waiting';
import { conductControllers, conductProviders } from './sanctions/providers';
import { moderationSchema } from './schema';

@Module({
  imports: [GroupsModule],
  controllers: [FlagController, ReviewController, GateController, ...conductControllers],
  providers: [FlagsService, ClaimsService, ReviewService, DecisionMail, WatchedWordsService, ...conductProviders],
  exports: [FlagsService, ReviewService],
})
export class ModerationModule {
  constructor(
    @Inject(SubjectRegistry) subjects: SubjectRegistry,
    @Inject(Consumers) consumers: Consumers,
    @Inject(SiteSettingsStore) settings: SiteSettingsStore,
    @Inject(Limits) limits: Limits,
    @Inject(PostGates) gates: PostGates,
    @Inject(Waiting) waiting: Waiting,
    @Inject(Mailer) mailer: Mailer,
    @Inject(OwnData) ownData: OwnData,
    @Inject(Jobs) jobs: Jobs,
    @Inject(Db) db: Db,
  ) {
    ownData.register(moderationOwnData);
    settings.define(...GATE_SETTINGS);
    subjects.register(queueSubject);
    consumers.register(followConsumer(subjects, settings));
    consumers.register(toldConsumer(mailer, subjects));
    waiting.register(...moderationWaiting);
    gates.register(postGate(settings, limits));
    jobs.register(forgetTextsJob(db));
  }
}

/** What the composition root lists. */
export const moderationSlice: ServerSlice = { name: 'moderation', module: ModerationModule, schema: moderationSchema, messages: moderationProblems };
