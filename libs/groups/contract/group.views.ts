import * as z from 'zod/mini';
import { Cursor, Id, Instant, Language, SubjectRef } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';
import { Activity } from './activity';
import { Composition } from './composition';
import { GroupSection, Joining, Posting, Role, Visibility, WatchLevel } from './words';

/** What keeps somebody from posting in a group, or from being in it. `until` null: until it is lifted. */
export const SANCTIONS = ['banned', 'silenced'] as const;
export const SanctionKind = z.enum(SANCTIONS, { error: 'unknown-choice' });
export type SanctionKind = z.infer<typeof SanctionKind>;
export const Sanction = z.object({ kind: SanctionKind, until: z.nullable(Instant), reason: z.string() });
export type Sanction = z.infer<typeof Sanction>;

/** My membership of a group. */
export const Mine = z.object({ role: Role, watch: WatchLevel, since: Instant });
export type Mine = z.infer<typeof Mine>;

/** What last moved in a group: the topic, and who moved it. `topic` is null when its slice no longer shows it. */
export const Latest = z.object({
  at: Instant,
  topic: z.nullable(z.object({ ref: SubjectRef, title: z.string(), address: z.string(), lang: Language })),
  by: z.nullable(PersonCard),
});
export type Latest = z.infer<typeof Latest>;

/** What a group's settings show of it. */
export const GroupFace = z.object({
  name: z.string(),
  purpose: z.string(),
  /** Language of name, purpose and charter. */
  lang: Language,
  visibility: Visibility,
  joining: Joining,
  posting: Posting,
  /** One post a person in so many minutes; 0: as fast as they like. */
  slowMinutes: z.number(),
});
export type GroupFace = z.infer<typeof GroupFace>;

/** Counted figures, kept by consumers. */
export const GroupFigures = z.object({
  members: z.number(),
  composition: Composition,
  /** How many countries the members come from. */
  countries: z.number(),
});
export type GroupFigures = z.infer<typeof GroupFigures>;

/** What every view of a group holds. */
export const Group = z.extend(GroupFace, {
  id: Id,
  /** Path of its page on this site. */
  address: z.string(),
  ...GroupFigures.shape,
  activity: Activity,
  topics: z.number(),
  latest: z.nullable(Latest),
  /** When it last moved, or was made: lists are in this order. */
  activeAt: Instant,
  /** Raised by each change of its settings; a change says which one it was based on. */
  revision: z.number(),
});
export type Group = z.infer<typeof Group>;

export const GroupRow = z.extend(Group, {
  mine: z.nullable(Mine),
  /** Posts that I have not read, in topics of this group; 0 for who is no member. */
  unread: z.number(),
});
export type GroupRow = z.infer<typeof GroupRow>;

/** A group named in passing. */
export const GroupCard = z.object({ id: Id, name: z.string(), purpose: z.string(), lang: Language, address: z.string() });
export type GroupCard = z.infer<typeof GroupCard>;

export const VerdictView = z.object({ allowed: z.boolean(), reason: z.optional(z.string()) });
export type VerdictView = z.infer<typeof VerdictView>;

export const GroupListView = z.object({
  cursor: Cursor,
  section: GroupSection,
  items: z.array(GroupRow),
  /** Key to pass back as `after`; null at the end. */
  next: z.nullable(z.string()),
  canCreate: VerdictView,
});
export type GroupListView = z.infer<typeof GroupListView>;

/** The reader as policies ask for them, on both sides; null for a guest. `silenced`: on the whole site. */
export const ViewerAccount = z.nullable(z.object({ id: Id, siteRole: z.enum(['member', 'steward']), silenced: z.optional(z.boolean()) }));
export type ViewerAccount = z.infer<typeof ViewerAccount>;

/** What the policy's answers for the reader of a page are computed from, on both sides. */
export const Viewer = z.object({
  account: ViewerAccount,
  mine: z.nullable(Mine),
  /** My request that waits for an answer. */
  request: z.nullable(z.object({ id: Id, at: Instant })),
  /** An invitation that waits for my answer. */
  invitation: z.nullable(z.object({ id: Id, role: Role, at: Instant })),
  /** What keeps me from posting or joining here. */
  sanction: z.nullable(Sanction),
  can: z.object({
    join: VerdictView,
    requestToJoin: VerdictView,
    leave: VerdictView,
    watch: VerdictView,
    post: VerdictView,
    moderate: VerdictView,
    changeSettings: VerdictView,
    admit: VerdictView,
  }),
});
export type Viewer = z.infer<typeof Viewer>;

export const Member = z.object({ person: PersonCard, role: Role, since: Instant });
export type Member = z.infer<typeof Member>;

export const GroupPageView = z.object({
  cursor: Cursor,
  group: Group,
  /** Those who came first, first. */
  chairs: z.array(Member),
  moderators: z.array(Member),
  viewer: Viewer,
});
export type GroupPageView = z.infer<typeof GroupPageView>;

/** Apart from the page: it may be long, and most visits do not read it. */
export const CharterView = z.object({
  cursor: Cursor,
  groupId: Id,
  charter: z.object({ source: z.string(), html: z.string(), lang: Language }),
});
export type CharterView = z.infer<typeof CharterView>;
