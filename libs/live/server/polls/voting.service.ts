import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden, invalidField, notFound } from '@minga/kernel/contract';
import { one, type Actor } from '@minga/kernel/server';
import { Partaking } from '../presence/partaking';
import { VOTING } from '../events';
import { account, sessionFor } from '../session/session.access';
import { tellVoted } from '../questions/question.tell';
import { POLL_COLUMNS, type PollRow } from './poll.rows';

/** Shared: many vote at once, and none while it is being closed. */
const HELD = `SELECT ${POLL_COLUMNS} FROM live_poll WHERE id = $1 FOR SHARE`;
const VOTE = `INSERT INTO live_poll_vote AS v (poll_id, account_id, choices, stakeholder_group, country) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (poll_id, account_id) DO UPDATE SET choices = EXCLUDED.choices, stakeholder_group = EXCLUDED.stakeholder_group, country = EXCLUDED.country, at = clock_timestamp()
  WHERE v.choices IS DISTINCT FROM EXCLUDED.choices RETURNING 1`;

/** @throws Refusal 422 `choices` */
function insistChoices({ kind, options }: PollRow, choices: readonly string[]): void {
  if (choices.some((choice) => !options.some(({ id }) => id === choice))) throw invalidField('choices', 'unknown-option');
  if (new Set(choices).size < choices.length) throw invalidField('choices', 'repeated-option');
  if (kind !== 'multiple' && choices.length !== 1) throw invalidField('choices', 'choose-one');
}

@Injectable()
export class VotingService {
  constructor(@Inject(Partaking) private readonly partaking: Partaking) {}

  /**
   * Answers, or answers anew. Nothing that is told says who voted how: the log gets that somebody did.
   * @throws Refusal 404, 401, 403 and `delegation-needs-country`; 409 `poll-not-open`; 422 `choices`
   */
  async vote(actor: Actor, pollId: string, choices: string[]): Promise<{ id: string; choices: string[] }> {
    return this.partaking.write(actor, async (tx) => {
      const poll = await one<PollRow>(tx, HELD, [pollId]);
      if (!poll) throw notFound();
      const { session_id: sessionId, state } = poll;
      await sessionFor(tx, actor, sessionId, state === 'draft' ? 'desk' : 'partake').catch((error: unknown) => {
        throw state === 'draft' && actor.kind === 'account' ? notFound() : error;
      });
      if (state !== 'open') throw conflict('poll-not-open', { state });
      insistChoices(poll, choices);
      const { id, card } = account(actor);
      if (poll.voice === 'delegation' && !card.country) throw forbidden('delegation-needs-country');
      const changed = await one(tx, VOTE, [pollId, id, choices, card.stakeholderGroup, card.country]);
      if (changed) tellVoted(tx, sessionId, 'poll', pollId, id);
      return { id: pollId, choices };
    }, VOTING);
  }
}
