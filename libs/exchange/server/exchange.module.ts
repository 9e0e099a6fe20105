import { Inject, Module } from '@nestjs/common';
import { ReviewSources, SubjectRegistry, Waiting, type ServerSlice } from '@minga/kernel/server';
import { GroupsModule } from '@minga/groups/server';
import { exchangeProblems } from '../contract/messages';
import { boardSubject, deskSubject, requestPartiesSubject, requestSubject } from './exchange.subject';
import { dealControllers, dealProviders } from './deal/providers';
import { requestControllers, requestProviders } from './requests/providers';
import { requestsSource, requestsWaiting } from './requests/waiting';
import { exchangeSchema } from './schema';

@Module({
  imports: [GroupsModule],
  controllers: [...requestControllers, ...dealControllers],
  providers: [...requestProviders, ...dealProviders],
})
export class ExchangeModule {
  constructor(@Inject(SubjectRegistry) subjects: SubjectRegistry, @Inject(ReviewSources) review: ReviewSources, @Inject(Waiting) waiting: Waiting) {
    review.register(requestsSource);
    waiting.register(requestsWaiting);
    for (const kind of [requestSubject, requestPartiesSubject, boardSubject, deskSubject]) subjects.register(kind);
  }
}

/** What the composition root lists. */
export const exchangeSlice: ServerSlice = { name: 'exchange', module: ExchangeModule, schema: exchangeSchema, messages: exchangeProblems };
