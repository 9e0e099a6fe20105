import { Inject, Injectable } from '@nestjs/common';
import { conflict, invalidField, newId, rooms } from '@minga/kernel/contract';
import { Limits, one, SubjectRegistry, type Actor, type Allowance, type Tx } from '@minga/kernel/server';
import {
  EARLIEST_MS, FURTHEST_DAYS, visibilitiesIn, type PlanInput, type SavedPlan, type SessionPlan,
} from '../../contract';
import { listRooms, sessionRef, tell } from '../events';
import { SessionMail } from '../mail/session-mail';
import { account } from '../session/session.access';
import { sessionAddress, type SessionRow } from '../session/session.rows';
import { writeAgenda } from './agenda';
import { readClock, type ReadClock } from './clock';
import { emptyPlan, mergedPlan } from './empty-plan';
import { invitePeople } from '../about/invitations';
import { namePeople } from './people';
import { placeFor, placeOf, planAt, seenAt, type Place, type Where } from './place';
import { SignUpService } from '../signup/signup.service';
import { insertSession, writePlan } from './plan.rows';

/** Drafts cost a row each; nobody begins more in good faith. */
const DRAFTS: Allowance = { name: 'live-draft', burst: 30, seconds: 120 };
const HANDLE = 'SELECT handle FROM account WHERE id = $1';
const DAY_MS = 86_400_000;

/** A plan that was written, and what people are to be told of it. */
export interface ChangedPlan {
  saved: SavedPlan;
  /** It is no draft: people know of it. */
  known: boolean;
  /** What calendars show of it is another. */
  announced: boolean;
  /** Who was not named before. */
  added: string[];
  /** Who was not asked to come before. */
  asked: string[];
}

/** Calling a session and changing its plan. */
@Injectable()
export class PlanService {
  constructor(
    @Inject(Limits) private readonly limits: Limits,
    @Inject(SignUpService) private readonly signUps: SignUpService,
    @Inject(SessionMail) private readonly mail: SessionMail,
    @Inject(SubjectRegistry) private readonly subjects: SubjectRegistry,
  ) {}

  /** @throws Refusal 401, 429 for who begins too many */
  insistDrafts(actor: Actor): Promise<void> {
    return this.limits.take(DRAFTS, account(actor).id);
  }

  /**
   * Begins a draft. @throws Refusal 401, 403 `session-conveners-only`, 404 for a group that is not theirs to see, 422
   * @param like a session that the actor may plan: one more of its series
   */
  async begin(tx: Tx, where: Where, input: PlanInput, like?: SessionRow): Promise<SavedPlan> {
    const maker = account(tx.actor);
    const place = like ? await placeOf(tx, like) : await placeFor(tx, this.subjects, tx.actor, where);
    const { handle } = (await one<{ handle: string }>(tx, HANDLE, [maker.id]))!;
    const { groupId, about } = place;
    const plan = planAt(place, mergedPlan(emptyPlan({ groupId, group: place.visibility, lang: tx.actor.language, handle }), input));
    const id = newId();
    const clock = insistPlan(plan, place, { timeChanged: true });
    await insertSession(tx, { id, groupId, makerId: maker.id, lang: plan.lang, audience: seenAt(place, plan), startsAt: clock.at, plan, about: about?.ref });
    return (await write(tx, { id, maker_id: maker.id, state: 'draft' }, plan, place, clock)).saved;
  }

  /** Saves what was written over what is kept. The row is locked; `tell` what comes of it. @throws Refusal 409 `session-stale`, 422 */
  saveWithin(tx: Tx, row: SessionRow, before: SessionPlan, { revision, ...input }: PlanInput & { revision: number }): Promise<ChangedPlan> {
    if (row.revision !== revision) throw conflict('session-stale', { revision: row.revision, plan: before });
    return this.change(tx, row, before, mergedPlan(before, input));
  }

  /** Writes a plan over the one that is kept; `tell` what comes of it. The session's row is locked. */
  async change(tx: Tx, row: SessionRow, before: SessionPlan, plan: SessionPlan): Promise<ChangedPlan> {
    const place = await placeOf(tx, row);
    const timeChanged = (['day', 'time', 'timeZone'] as const).some((field) => plan[field] !== before[field]);
    const clock = insistPlan(plan, place, { timeChanged });
    const { saved, sequence, added, asked } = await write(tx, row, planAt(place, plan), place, timeChanged ? clock : { at: row.starts_at, clock: 'plain' });
    if (row.capacity !== plan.capacity) await this.signUps.fill(tx, { ...row, capacity: plan.capacity });
    if (row.audience !== seenAt(place, plan)) await tx.audienceNarrowed();
    return { saved, known: row.state !== 'draft', announced: sequence > row.sequence, added, asked };
  }

  /** Writes to whom these changes concern: one letter a person to who was named, one to whom something else was announced. */
  async tell(tx: Tx, changes: readonly ChangedPlan[]): Promise<void> {
    const known = changes.filter((change) => change.known);
    const named = known.flatMap(({ saved, added }) => added.map((accountId) => ({ sessionId: saved.id, accountId })));
    const asked = known.flatMap(({ saved, asked: them }) => them.map((accountId) => ({ sessionId: saved.id, accountId })));
    const isNew = new Set([...named, ...asked].map(({ sessionId, accountId }) => `${sessionId} ${accountId}`));
    const concerned = await this.mail.concernedBy(tx, known.filter(({ announced }) => announced).map(({ saved }) => saved.id));
    await this.mail.tellEach(tx, 'changed', concerned.filter(({ sessionId, accountId }) => !isNew.has(`${sessionId} ${accountId}`)));
    const self = account(tx.actor).id;
    await this.mail.tellEach(tx, 'named', named.filter(({ accountId }) => accountId !== self));
    await this.mail.tellEach(tx, 'invited', asked.filter(({ accountId }) => accountId !== self));
  }
}

/** What only the server can know of a plan. A start is looked at when it is new, so that an old draft can still be saved. */
function insistPlan(plan: SessionPlan, place: Place, { timeChanged }: { timeChanged: boolean }): ReadClock {
  if (!place.about && !visibilitiesIn(place.visibility).includes(plan.visibility)) throw invalidField('visibility', 'session-too-wide');
  if (plan.moderators.length === 0) throw invalidField('moderators', 'required');
  const clock = readClock(plan);
  if (!timeChanged) return clock;
  if (clock.at.getTime() < Date.now() - EARLIEST_MS) throw invalidField('day', 'session-past');
  if (clock.at.getTime() > Date.now() + FURTHEST_DAYS * DAY_MS) throw invalidField('day', 'session-too-far');
  return clock;
}

interface Written {
  saved: SavedPlan;
  sequence: number;
  /** Who was not named before. */
  added: string[];
  /** Who was not asked to come before. */
  asked: string[];
}

async function write(tx: Tx, row: Pick<SessionRow, 'id' | 'maker_id' | 'state'>, plan: SessionPlan, place: Place, { at, clock }: ReadClock): Promise<Written> {
  const { id } = row;
  const seen = seenAt(place, plan);
  await writeAgenda(tx, id, plan.items);
  const { added, all } = await namePeople(tx, id, plan, seen);
  const asked = await invitePeople(tx, id, plan.invited, seen);
  const { revision, sequence } = await writePlan(tx, id, plan, seen, at);
  // A draft is told to those who have it before them, and to nobody else
  const around = row.state === 'draft' ? [...new Set([...all, ...(row.maker_id ? [row.maker_id] : [])])].map((who) => rooms.account(who)) : [rooms.session(id), ...listRooms(seen, place.groupId)];
  for (const room of [rooms.sessionDesk(id), ...around]) tell(tx, room, 'live.changed', { sessionId: id }, sessionRef(id));
  return { saved: { id, address: sessionAddress(id, plan.title), revision, clock }, sequence, added, asked };
}
