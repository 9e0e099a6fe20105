import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden, invalidField, newId, rooms } from '@minga/kernel/contract';
import { Limits, one, type Actor, type Allowance, type Tx } from '@minga/kernel/server';
import { groupFor } from '@minga/groups/server';
import {
  convenes, EARLIEST_MS, FURTHEST_DAYS, visibilitiesIn, type PlanInput, type SavedPlan, type SessionPlan,
} from '../../contract';
import type { Visibility } from '@minga/groups/contract';
import { listRooms, sessionRef, tell } from '../events';
import { SessionMail } from '../mail/session-mail';
import { account } from '../session/session.access';
import { sessionAddress, type SessionRow } from '../session/session.rows';
import { writeAgenda } from './agenda';
import { audienceOf } from './audience';
import { readClock, type ReadClock } from './clock';
import { emptyPlan, mergedPlan } from './empty-plan';
import { namePeople } from './people';
import { SignUpService } from '../signup/signup.service';
import { insertSession, writePlan } from './plan.rows';

/** Drafts cost a row each; nobody begins more in good faith. */
const DRAFTS: Allowance = { name: 'live-draft', burst: 30, seconds: 120 };
const HANDLE = 'SELECT handle FROM account WHERE id = $1';
const DAY_MS = 86_400_000;

interface Place {
  groupId: string | null;
  visibility: Visibility | null;
  audience: string | null;
}
const NETWORK: Place = { groupId: null, visibility: null, audience: null };
const GROUP = 'SELECT audience FROM working_group WHERE id = $1';

/** Calling a session and changing its plan. */
@Injectable()
export class PlanService {
  constructor(
    @Inject(Limits) private readonly limits: Limits,
    @Inject(SignUpService) private readonly signUps: SignUpService,
    @Inject(SessionMail) private readonly mail: SessionMail,
  ) {}

  /** @throws Refusal 401, 429 for who begins too many */
  insistDrafts(actor: Actor): Promise<void> {
    return this.limits.take(DRAFTS, account(actor).id);
  }

  /**
   * Begins a draft. @throws Refusal 401, 403 `session-conveners-only`, 404 for a group that is not theirs to see, 422
   * @param like a session that the actor may plan: one more of its series
   */
  async begin(tx: Tx, groupId: string | null, input: PlanInput, like?: SessionRow): Promise<SavedPlan> {
    const maker = account(tx.actor);
    const place = like ? await placeOf(tx, like) : await placeFor(tx, tx.actor, groupId);
    const { handle } = (await one<{ handle: string }>(tx, HANDLE, [maker.id]))!;
    const plan = mergedPlan(emptyPlan({ groupId, group: place.visibility, lang: tx.actor.language, handle }), input);
    const id = newId();
    const clock = insistPlan(plan, place, { timeChanged: true });
    await insertSession(tx, { id, groupId, makerId: maker.id, lang: plan.lang, audience: audienceOf(plan.visibility, place.audience), startsAt: clock.at, plan });
    return (await write(tx, { id, maker_id: maker.id, state: 'draft' }, plan, place, clock)).saved;
  }

  /** Saves what was written over what is kept. The row is locked. @throws Refusal 409 `session-stale`, 422 */
  saveWithin(tx: Tx, row: SessionRow, before: SessionPlan, { revision, ...input }: PlanInput & { revision: number }): Promise<SavedPlan> {
    if (row.revision !== revision) throw conflict('session-stale', { revision: row.revision, plan: before });
    return this.change(tx, row, before, mergedPlan(before, input));
  }

  /** Writes a plan over the one that is kept, and tells whom it concerns. The session's row is locked. @param quiet they are told of another of its series */
  async change(tx: Tx, row: SessionRow, before: SessionPlan, plan: SessionPlan, { quiet = false } = {}): Promise<SavedPlan> {
    const place = await placeOf(tx, row);
    const timeChanged = (['day', 'time', 'timeZone'] as const).some((field) => plan[field] !== before[field]);
    const clock = insistPlan(plan, place, { timeChanged });
    const { saved, sequence, added } = await write(tx, row, plan, place, timeChanged ? clock : { at: row.starts_at, clock: 'plain' });
    if (row.capacity !== plan.capacity) await this.signUps.fill(tx, { ...row, capacity: plan.capacity });
    if (row.audience !== audienceOf(plan.visibility, place.audience)) await tx.audienceNarrowed();
    if (row.state === 'draft' || quiet) return saved;
    if (sequence > row.sequence) await this.mail.tellAll(tx, row.id, 'changed');
    else await this.mail.tell(tx, row.id, 'named', added.filter((id) => id !== account(tx.actor).id));
    return saved;
  }
}

/** Where it is to be called, if the actor may call sessions there. */
async function placeFor(tx: Tx, actor: Actor, groupId: string | null): Promise<Place> {
  const group = groupId === null ? null : await groupFor(tx, actor, groupId, 'view');
  if (!convenes(actor, group?.facts ?? null)) throw forbidden('session-conveners-only');
  return group ? { groupId, visibility: group.facts.visibility, audience: group.audience } : NETWORK;
}

async function placeOf(tx: Tx, row: SessionRow): Promise<Place> {
  if (!row.group_id) return NETWORK;
  const { audience } = (await one<{ audience: string }>(tx, GROUP, [row.group_id]))!;
  return { groupId: row.group_id, visibility: row.facts!.visibility, audience };
}

/** What only the server can know of a plan. A start is looked at when it is new, so that an old draft can still be saved. */
function insistPlan(plan: SessionPlan, place: Place, { timeChanged }: { timeChanged: boolean }): ReadClock {
  if (!visibilitiesIn(place.visibility).includes(plan.visibility)) throw invalidField('visibility', 'session-too-wide');
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
}

async function write(tx: Tx, row: Pick<SessionRow, 'id' | 'maker_id' | 'state'>, plan: SessionPlan, place: Place, { at, clock }: ReadClock): Promise<Written> {
  const { id } = row;
  const seen = audienceOf(plan.visibility, place.audience);
  await writeAgenda(tx, id, plan.items);
  const { added, all } = await namePeople(tx, id, plan, seen);
  const { revision, sequence } = await writePlan(tx, id, plan, seen, at);
  // A draft is told to those who have it before them, and to nobody else
  const around = row.state === 'draft' ? [...new Set([...all, ...(row.maker_id ? [row.maker_id] : [])])].map((who) => rooms.account(who)) : [rooms.session(id), ...listRooms(seen, place.groupId)];
  for (const room of [rooms.sessionDesk(id), ...around]) tell(tx, room, 'live.changed', { sessionId: id }, sessionRef(id));
  return { saved: { id, address: sessionAddress(id, plan.title), revision, clock }, sequence, added };
}
