import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden, invalidField, newId, rooms } from '@minga/kernel/contract';
import { Db, Limits, one, type Actor, type Allowance, type Tx } from '@minga/kernel/server';
import { groupFor } from '@minga/groups/server';
import {
  convenes, EARLIEST_MS, FURTHEST_DAYS, visibilitiesIn, type CallSessionInput, type SavedPlan, type SavePlanInput, type SessionPlan,
} from '../../contract';
import type { Visibility } from '@minga/groups/contract';
import { listRooms, sessionRef, tell } from '../events';
import { account, lockedSessionFor } from '../session/session.access';
import { sessionAddress, type SessionRow } from '../session/session.rows';
import { writeAgenda } from './agenda';
import { audienceOf } from './audience';
import { readClock, type ReadClock } from './clock';
import { emptyPlan, mergedPlan } from './empty-plan';
import { namePeople } from './people';
import { SignUpService } from '../signup/signup.service';
import { insertSession, planOf, writePlan } from './plan.rows';

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
    @Inject(Db) private readonly db: Db,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(SignUpService) private readonly signUps: SignUpService,
  ) {}

  /** Begins a draft. @throws Refusal 401, 403 `session-conveners-only`, 404 for a group that is not theirs to see, 422, 429 */
  async call(actor: Actor, { groupId = null, ...input }: CallSessionInput): Promise<SavedPlan> {
    const maker = account(actor);
    await this.limits.take(DRAFTS, maker.id);
    return this.db.write(actor, (tx) => this.begin(tx, groupId, input));
  }

  /** Begins a draft within a transaction. */
  async begin(tx: Tx, groupId: string | null, input: Omit<CallSessionInput, 'groupId'>): Promise<SavedPlan> {
    const maker = account(tx.actor);
    const place = await placeFor(tx, tx.actor, groupId);
    const { handle } = (await one<{ handle: string }>(tx, HANDLE, [maker.id]))!;
    const start = emptyPlan({ groupId, group: place.visibility, lang: tx.actor.language, handle });
    const plan = mergedPlan(start, input);
    const id = newId();
    const clock = await insistPlan(tx, plan, place, { timeChanged: true });
    await insertSession(tx, { id, groupId, makerId: maker.id, lang: plan.lang, audience: audienceOf(plan.visibility, place.audience), startsAt: clock.at, plan });
    return save(tx, id, plan, place, clock);
  }

  /** Saves what was written. @throws Refusal 404, 403, 409 `session-stale`, 422 */
  save(actor: Actor, id: string, { revision, ...input }: SavePlanInput): Promise<SavedPlan> {
    return this.db.write(actor, async (tx) => {
      const row = await lockedSessionFor(tx, account(actor), id, 'edit');
      const before = await planOf(tx, id);
      if (row.revision !== revision) throw conflict('session-stale', { revision: row.revision, plan: before });
      return this.change(tx, row, before, mergedPlan(before, input));
    });
  }

  /** Writes a plan over the one that is kept. The session's row is locked. */
  async change(tx: Tx, row: SessionRow, before: SessionPlan, plan: SessionPlan): Promise<SavedPlan> {
    const place = await placeOf(tx, row);
    const timeChanged = (['day', 'time', 'timeZone'] as const).some((field) => plan[field] !== before[field]);
    const clock = await insistPlan(tx, plan, place, { timeChanged });
    const saved = await save(tx, row.id, plan, place, timeChanged ? clock : { ...clock, at: row.starts_at });
    if (row.capacity !== plan.capacity) await this.signUps.fill(tx, { ...row, capacity: plan.capacity });
    if (row.audience !== audienceOf(plan.visibility, place.audience)) await tx.audienceNarrowed();
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
async function insistPlan(tx: Tx, plan: SessionPlan, place: Place, { timeChanged }: { timeChanged: boolean }): Promise<ReadClock> {
  if (!visibilitiesIn(place.visibility).includes(plan.visibility)) throw invalidField('visibility', 'session-too-wide');
  if (plan.moderators.length === 0) throw invalidField('moderators', 'required');
  const clock = await readClock(tx, plan);
  if (!timeChanged) return clock;
  if (clock.at.getTime() < Date.now() - EARLIEST_MS) throw invalidField('day', 'session-past');
  if (clock.at.getTime() > Date.now() + FURTHEST_DAYS * DAY_MS) throw invalidField('day', 'session-too-far');
  return clock;
}

async function save(tx: Tx, id: string, plan: SessionPlan, place: Place, { at, clock }: ReadClock): Promise<SavedPlan> {
  const seen = audienceOf(plan.visibility, place.audience);
  await writeAgenda(tx, id, plan.items);
  await namePeople(tx, id, plan, seen);
  const { revision } = await writePlan(tx, id, plan, seen, at);
  for (const room of [rooms.session(id), rooms.sessionDesk(id), ...listRooms(seen, place.groupId)]) tell(tx, room, 'live.changed', { sessionId: id }, sessionRef(id));
  return { id, address: sessionAddress(id, plan.title), revision, clock };
}
