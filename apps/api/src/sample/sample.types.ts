import type { Language } from '@minga/kernel/contract';
import type { Joining, Posting, Role, Visibility } from '@minga/groups/contract';
import type { Country, SpokenLanguage, StakeholderGroup } from '@minga/people/contract';

/** The sample network as data. Whoever seeds it walks it in this order; every reference is a `key`. */
export interface SampleNetwork {
  organisations: readonly SampleOrganisation[];
  accounts: readonly SampleAccount[];
  groups: readonly SampleGroup[];
  topics: readonly SampleTopic[];
}

export interface SampleOrganisation {
  key: string;
  name: string;
  acronym?: string;
  stakeholderGroup: StakeholderGroup;
  /** Null for what belongs to no single country. */
  country: Country | null;
  /** Language of the name. */
  lang: Language;
  /** Added by this account, and not yet confirmed: nobody is in it. */
  proposedBy?: string;
  /** Mail domain that speaks for it: reserved for examples, reaches nobody. */
  domain?: string;
  /** What it is, in `lang`. */
  about?: string;
}

export interface SampleAccount {
  /** Its handle too. */
  key: string;
  /** Begins with "Demo · ". */
  name: string;
  email: string;
  organisation: string;
  /** What the role does in its organisation. */
  title: string;
  /** In which the site speaks to it, and in which it writes unless a post says otherwise. */
  language: Language;
  country: Country | null;
  bio: string;
  languages: readonly SpokenLanguage[];
  expertise: readonly string[];
  siteRole: 'member' | 'steward';
  /** Whether somebody vouches for its organisation; `representative`: it vouches for others too. */
  affiliation: 'claimed' | 'verified' | 'representative';
}

export interface SampleMembership {
  account: string;
  role: Role;
}

export interface SampleGroup {
  key: string;
  name: string;
  /** One sentence. */
  purpose: string;
  /** Markdown. */
  charter: string;
  lang: Language;
  visibility: Visibility;
  joining: Joining;
  posting: Posting;
  daysAgo: number;
  members: readonly SampleMembership[];
}

export type SampleReactionKind = 'agree' | 'useful' | 'thanks' | 'celebrate';

export interface SamplePost {
  key: string;
  by: string;
  /** Key of the post it answers; null for the opening post only. */
  parent: string | null;
  /** Minutes before the moment of seeding: greater than 0, smaller than its parent's. */
  minutesAgo: number;
  lang: Language;
  /** Markdown. `{{post:KEY}}` stands for the short id of the post of that key in this topic: see `fillShortIds`. */
  text: string;
  reactions: readonly { by: string; kind: SampleReactionKind }[];
}

export interface SampleTopic {
  key: string;
  group: string;
  kind: 'discussion' | 'question' | 'announcement';
  title: string;
  tags: readonly string[];
  lang: Language;
  pinned: boolean;
  locked: boolean;
  /** Key of the accepted answer, for a question that has one. */
  accepted?: string;
  /** In order of arrival; the first opens the topic. */
  posts: readonly SamplePost[];
}
