import { Inject, Module } from '@nestjs/common';
import { Consumers, OwnData, ReviewSources, SiteSettingsStore, SubjectRegistry, Waiting, type ServerSlice } from '@minga/kernel/server';
import { GroupsModule } from '@minga/groups/server';
import { exchangeProblems } from '../contract/messages';
import { boardSubject, deskSubject, requestPartiesSubject, requestSubject } from './exchange.subject';
import { dealControllers, dealProviders } from './deal/providers';
import { requestControllers, requestProviders } from './requests/providers';
import { expertsConsumer } from './experts/follow.consumer';
import { boardConsumer } from './requests/board.consumer';
import { requestsSource, requestsWaiting } from './requests/waiting';
import { matchingWeights } from '../contract';
import { expertControllers, expertProviders } from './experts/providers';
import { exchangeOwnData } from './own-data';
import { exchangeSchema } from './schema';
import { workControllers, workProviders } from './work.providers';
import { caseSubject } from './case/case.subject';
import { REMINDER_SETTINGS } from './reminders/settings';

@Module({
  imports: [GroupsModule],
  controllers: [...expertControllers, ...workControllers, ...requestControllers, ...dealControllers],
  providers: [...expertProviders, ...workProviders, ...requestProviders, ...dealProviders],
})
export class ExchangeModule {
  constructor(@Inject(SubjectRegistry) subjects: SubjectRegistry, @Inject(ReviewSources) review: ReviewSources, @Inject(Waiting) waiting: Waiting, @Inject(SiteSettingsStore) settings: SiteSettingsStore, @Inject(OwnData) ownData: OwnData, @Inject(Consumers) consumers: Consumers) {
    consumers.register(boardConsumer);
    consumers.register(expertsConsumer);
    ownData.register(exchangeOwnData);
    settings.define(matchingWeights, ...REMINDER_SETTINGS);
    review.register(requestsSource);
    waiting.register(requestsWaiting);
    for (const kind of [requestSubject, requestPartiesSubject, boardSubject, deskSubject, caseSubject]) subjects.register(kind);
  }
}

/** What the composition root lists. */
export const exchangeSlice: ServerSlice = { name: 'exchange', module: ExchangeModule, schema: exchangeSchema, messages: exchangeProblems };
