import { Inject, Injectable } from '@nestjs/common';
import { Consumers } from '@minga/kernel/server';
import { PollsService } from './polls/polls.service';
import { tellQuestions } from './questions/question.tell';
import { SessionHooks } from './session/move-hooks';
import { talliesConsumer } from './tallies/tallies.consumer';

const ANSWERED = `UPDATE live_question SET state = 'answered', answered_at = $2 WHERE session_id = $1 AND state = 'answering' RETURNING id`;

/** What the end of a session does to what was going on in it: open polls close, the question that was being answered was. */
@Injectable()
export class ParticipationEnd {
  constructor(@Inject(SessionHooks) hooks: SessionHooks, @Inject(Consumers) consumers: Consumers, @Inject(PollsService) polls: PollsService) {
    consumers.register(talliesConsumer);
    hooks.onMoved(async (tx, { id }, act, at) => {
      if (act !== 'end' && act !== 'cancel') return;
      await polls.closeAll(tx, id, at);
      const answered = await tx.query<{ id: string }>(ANSWERED, [id, at]);
      await tellQuestions(tx, id, 'live.question-changed', answered.map((question) => question.id));
    });
  }
}
