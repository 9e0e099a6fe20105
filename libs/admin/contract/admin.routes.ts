import * as z from 'zod/mini';
import { defineRoutes, Id, Instant, PageSize } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';

/** Something that stewards are to deal with. */
export const WaitingItem = z.object({ id: z.string(), path: z.string(), count: z.number() });
export type WaitingItem = z.infer<typeof WaitingItem>;

export const OverviewView = z.object({
  waiting: z.array(WaitingItem),
  figures: z.object({ people: z.number(), organisations: z.number(), groups: z.number(), topics: z.number() }),
  latest: z.array(z.lazy(() => AuditItem)),
});
export type OverviewView = z.infer<typeof OverviewView>;

export const SettingView = z.object({
  key: z.string(),
  section: z.string(),
  control: z.enum(['switch', 'choice', 'choices', 'number', 'text', 'lines']),
  value: z.unknown(),
  byDefault: z.unknown(),
  choices: z.optional(z.array(z.string())),
  least: z.optional(z.number()),
  most: z.optional(z.number()),
  /** Null while nobody has changed it. */
  changed: z.nullable(z.object({ at: Instant, by: z.nullable(PersonCard) })),
});
export type SettingView = z.infer<typeof SettingView>;
export const SettingsView = z.object({ settings: z.array(SettingView) });
export type SettingsView = z.infer<typeof SettingsView>;

export const LONGEST_KEY = 80;
const MOST_CHANGES = 200;
const SettingKey = z.string().check(z.minLength(1), z.maxLength(LONGEST_KEY));

export const SettingChangeView = z.object({
  id: Id,
  key: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  by: z.nullable(PersonCard),
  at: Instant,
});
export type SettingChangeView = z.infer<typeof SettingChangeView>;

/** One entry of the record of acts. What was erased of it is named, and is not there. */
export const AuditItem = z.object({
  seq: z.number(),
  at: Instant,
  act: z.string(),
  actorKind: z.enum(['guest', 'account', 'system']),
  actorName: z.nullable(z.string()),
  actor: z.nullable(PersonCard),
  subjectType: z.nullable(z.string()),
  subjectId: z.nullable(z.string()),
  subject: z.nullable(z.object({ title: z.string(), address: z.string() })),
  groupId: z.nullable(z.string()),
  facts: z.record(z.string(), z.unknown()),
  reason: z.nullable(z.string()),
  personal: z.nullable(z.record(z.string(), z.unknown())),
  from: z.nullable(z.object({ ip: z.string(), userAgent: z.string() })),
  erased: z.array(z.string()),
  hash: z.string(),
});
export type AuditItem = z.infer<typeof AuditItem>;

const LONGEST_ACT = 80;
const LONGEST_PERSON = 60;
const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine((day) => !Number.isNaN(Date.parse(day)), { error: 'malformed' }));
const orNothing = <S extends z.core.$ZodType>(schema: S) => z.optional(z.union([z.literal(''), schema]));

/** What is looked for; an empty field of a form means any. */
export const AuditQuery = z.object({
  act: orNothing(z.string().check(z.maxLength(LONGEST_ACT), z.regex(/^[a-z][a-z0-9.-]*$/, { error: 'malformed' }))),
  /** Handle of who did it, or whom it was about; or an account's id. */
  person: orNothing(z.string().check(z.maxLength(LONGEST_PERSON), z.regex(/^@?[a-z0-9-]+$/i, { error: 'malformed' }))),
  subject: orNothing(Id),
  from: orNothing(Day),
  /** The whole of this day is in. */
  until: orNothing(Day),
  before: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(Number.MAX_SAFE_INTEGER))),
  limit: z.optional(PageSize),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

export const AuditPage = z.object({ items: z.array(AuditItem), next: z.nullable(z.number()), acts: z.array(z.string()) });
export type AuditPage = z.infer<typeof AuditPage>;

/** Who was held up in the last day. Addresses are digests. */
export const LimitedItem = z.object({ name: z.string(), who: z.string(), person: z.nullable(PersonCard), times: z.number(), lastAt: Instant });
export type LimitedItem = z.infer<typeof LimitedItem>;

export const HealthView = z.object({
  version: z.string(),
  node: z.string(),
  startedAt: Instant,
  database: z.object({ answersMs: z.number(), version: z.string(), bytes: z.number() }),
  consumers: z.array(z.object({ name: z.string(), behind: z.number() })),
  parked: z.array(z.object({ consumer: z.string(), eventId: z.string(), type: z.nullable(z.string()) })),
  jobs: z.array(z.object({ name: z.string(), state: z.string(), count: z.number() })),
  mail: z.object({ waiting: z.number(), failing: z.number(), givenUp: z.number() }),
  sockets: z.number(),
});
export type HealthView = z.infer<typeof HealthView>;

export const adminRoutes = defineRoutes({
  adminWaiting: { method: 'GET', path: '/api/admin/waiting', summary: 'What waits for the stewards. Stewards only.', response: z.object({ waiting: z.array(WaitingItem) }) },
  adminOverview: { method: 'GET', path: '/api/admin/overview', summary: 'What waits, how much there is, and what was done last. Stewards only.', response: OverviewView },
  adminSettings: { method: 'GET', path: '/api/admin/settings', summary: 'Every setting with its value, and who changed it last. Stewards only.', response: SettingsView },
  changeSettings: {
    method: 'PATCH',
    path: '/api/admin/settings',
    summary: 'Changes settings, all or none. Stewards only, after a recent sign-in.',
    body: z.object({ values: z.record(SettingKey, z.unknown()).check(z.refine((values) => Object.keys(values).length <= MOST_CHANGES, { error: 'too-many' })) }),
    response: SettingsView,
  },
  settingHistory: {
    method: 'GET',
    path: '/api/admin/settings/history',
    summary: 'Changes of settings, or of one, latest first. Stewards only.',
    query: z.object({ key: z.optional(SettingKey), before: z.optional(Id), limit: z.optional(PageSize) }),
    response: z.object({ items: z.array(SettingChangeView), next: z.nullable(Id) }),
  },
  audit: { method: 'GET', path: '/api/admin/audit', summary: 'The record of acts, latest first. Stewards only.', query: AuditQuery, response: AuditPage },
  limited: { method: 'GET', path: '/api/admin/limited', summary: 'Who was held up by a rate limit in the last day. Stewards only.', response: z.object({ items: z.array(LimitedItem) }) },
  health: { method: 'GET', path: '/api/admin/health', summary: 'How the site does. Stewards only.', response: HealthView },
});

/** Where the record is downloaded: `format` is `csv` or `ndjson`, the rest as in the search. */
export const AUDIT_EXPORT_PATH = '/api/admin/audit/export';
