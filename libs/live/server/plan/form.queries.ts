import { forbidden, notFound } from '@minga/kernel/contract';
import { one, type AccountActor, type Actor, type Db, type Sql, type SubjectRegistry } from '@minga/kernel/server';
import { isSteward } from '@minga/kernel/contract';
import type { Visibility } from '@minga/groups/contract';
import { convenes, visibilitiesIn, type PlanFormView, type SessionPlan } from '../../contract';
import { account, sessionFor } from '../session/session.access';
import { sessionAddress, type SessionRow } from '../session/session.rows';
import { aboutCard, aboutOf, meetingAbout, type Meeting, visibilityOf } from '../about/about';
import { emptyPlan, meetingPlan } from './empty-plan';
import { templatesOf } from '../templates/template.rows';
import { planOf } from './plan.rows';
import { ZONES } from './zones';

/** As many as anybody looks through. */
const MOST_EARLIER = 20;
interface GroupRow {
  id: string;
  name: string;
  visibility: Visibility;
}
const GROUPS = `SELECT g.id, g.name, g.visibility FROM membership m JOIN working_group g ON g.id = m.group_id
  WHERE m.account_id = $1 AND m.role IN ('chair', 'moderator') ORDER BY lower(g.name), g.id`;
const HANDLES = 'SELECT handle FROM account WHERE id = ANY($1::uuid[]) ORDER BY handle';
const HANDLE = 'SELECT handle FROM account WHERE id = $1';
const NAMES = 'SELECT handle, name FROM account WHERE handle = ANY($1::text[]) AND erased_at IS NULL ORDER BY handle';
/** Of where the reader may call sessions, and those that they moderated. */
const EARLIER = `SELECT s.id, s.title, s.starts_at FROM live_session s WHERE s.title <> '' AND s.audience = ANY($1::text[]) AND (s.group_id = ANY($2::uuid[]) OR ($3 AND s.group_id IS NULL)
  OR EXISTS (SELECT FROM live_role WHERE session_id = s.id AND account_id = $4 AND role = 'moderator')) ORDER BY s.starts_at DESC, s.id DESC LIMIT ${MOST_EARLIER}`;
const TEMPLATES = `SELECT id, name, coalesce(maker_id = $3, true) AS mine FROM live_template WHERE ${templatesOf('$1', '$2')} ORDER BY lower(name), id`;
const TEMPLATE = `SELECT plan, group_id FROM live_template WHERE id = $3 AND ${templatesOf('$1', '$2')}`;
const SERIES = `SELECT s.series_id IS NOT NULL AS in_series, (SELECT count(*)::int FROM live_session o WHERE o.series_id = s.series_id AND o.series_day > s.series_day
  AND o.state IN ('draft', 'scheduled')) AS later FROM live_session s WHERE s.id = $1`;

export interface FormQuery {
  session?: string | undefined;
  from?: string | undefined;
  template?: string | undefined;
  group?: string | undefined;
  type?: string | undefined;
  about?: string | undefined;
  zone?: string | undefined;
}

interface Caller {
  actor: AccountActor;
  handle: string;
  groups: readonly GroupRow[];
  /** May call the whole network's. */
  network: boolean;
  meeting: Meeting | undefined;
}

/** A copy is another session: its agenda is new, and its day is to come. */
const copied = (plan: SessionPlan, start: SessionPlan): SessionPlan => ({ ...plan, day: start.day, items: plan.items.map((item) => ({ ...item, id: null })) });

/** Where the reader begins it, else where it was, if they may call sessions there; and for whom that can be. */
function placed(plan: SessionPlan, start: SessionPlan, { groups, network }: Pick<Caller, 'groups' | 'network'>, asked: string | undefined): SessionPlan {
  const mayThere = plan.groupId === null ? network : groups.some(({ id }) => id === plan.groupId);
  const groupId = mayThere && (asked === undefined || asked !== start.groupId) ? plan.groupId : start.groupId;
  const offered = visibilitiesIn(groups.find(({ id }) => id === groupId)?.visibility ?? null);
  return { ...plan, groupId, visibility: offered.includes(plan.visibility) ? plan.visibility : offered[0]! };
}

/** What is filled in: the session itself, a copy, a template, or what every new one begins with. */
async function planFor(sql: Sql, caller: Caller, query: FormQuery): Promise<SessionPlan> {
  const { actor, handle, groups, network, meeting } = caller;
  if (query.session) return planOf(sql, query.session);
  const plain = { lang: actor.language, handle, zone: query.zone };
  if (meeting) {
    const start = { ...emptyPlan({ groupId: null, group: null, ...plain }), visibility: visibilityOf(meeting.audience) };
    return meetingPlan(start, meeting, (await sql.query<{ handle: string }>(HANDLES, [meeting.invited])).map((one) => one.handle));
  }
  const own = groups.find(({ id }) => id === query.group) ?? (isSteward(actor) ? undefined : groups[0]);
  const start = emptyPlan({ groupId: own?.id ?? null, group: own?.visibility ?? null, ...plain });
  if (query.from) {
    await sessionFor(sql, actor, query.from, 'desk');
    return placed(copied(await planOf(sql, query.from), start), start, caller, query.group);
  }
  if (!query.template) return start;
  const kept = await one<{ plan: Partial<SessionPlan>; group_id: string | null }>(sql, TEMPLATE, [groups.map(({ id }) => id), network, query.template]);
  if (!kept) throw notFound();
  return placed(copied({ ...start, ...kept.plan, groupId: kept.group_id }, start), start, caller, query.group);
}

async function sessionPart(sql: Sql, row: SessionRow | undefined): Promise<PlanFormView['session']> {
  if (!row) return null;
  const { id } = row;
  const { in_series: inSeries, later } = (await one<{ in_series: boolean; later: number }>(sql, SERIES, [id]))!;
  return { id, address: sessionAddress(id, row.title), state: row.state, revision: row.revision, inSeries, laterInSeries: later };
}

/** What the form of a session needs. @throws Refusal 401, 403 for who may call none, 404 */
export function planForm(db: Db, subjects: SubjectRegistry, actor: Actor, query: FormQuery): Promise<PlanFormView> {
  const reader = account(actor);
  return db.snapshot(async (sql) => {
    const row = query.session ? await sessionFor(sql, actor, query.session, 'edit') : undefined;
    const asked = query.type && query.about ? { type: query.type, id: query.about } : null;
    const meeting = asked ? await meetingAbout(sql, subjects, reader, asked) : undefined;
    const groups = await sql.query<GroupRow & Record<string, unknown>>(GROUPS, [reader.id]);
    const network = convenes(actor, null);
    if (!row && !meeting && !network && groups.length === 0) throw forbidden('session-conveners-only');
    const ids = groups.map(({ id }) => id);
    const { handle } = (await one<{ handle: string }>(sql, HANDLE, [reader.id]))!;
    const earlier = await sql.query<{ id: string; title: string; starts_at: Date }>(EARLIER, [reader.audiences, ids, network, reader.id]);
    const plan = await planFor(sql, { actor: reader, handle, groups, network, meeting }, query);
    return {
      session: await sessionPart(sql, row),
      plan,
      people: await sql.query<{ handle: string; name: string }>(NAMES, [[plan.moderators, plan.rapporteurs, plan.captioners, plan.speakers, plan.invited].flat()]),
      about: (await aboutCard(sql, subjects, actor, row ? aboutOf(row) : asked)) ?? null,
      groups: groups.map(({ id, name, visibility }) => ({ id, name, visibilities: [...visibilitiesIn(visibility)] })),
      network,
      zones: [...ZONES],
      templates: await sql.query<{ id: string; name: string; mine: boolean }>(TEMPLATES, [ids, network, reader.id]),
      earlier: earlier.map(({ id, title, starts_at }) => ({ id, title, startsAt: starts_at.toISOString() })),
    };
  });
}
