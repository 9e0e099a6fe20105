import type { Language } from '@minga/kernel/contract';
import type { SpokenLanguage } from '@minga/people/contract';
import type { Again, BudgetLine, CasePart, DeliverableState, Modality, OfferState, PledgeState, RequestAct, RequestState } from '../../contract';

/** Something that happened to a given request; days count back from now. */
export interface GivenMove {
  act: RequestAct;
  to: RequestState;
  /** An account; none: the house itself. */
  by?: string;
  as: 'requester' | 'provider' | 'steward' | 'system';
  daysAgo: number;
  reason?: string;
}

export interface GivenOffer {
  by: string;
  /** In the name of the maker's organisation. */
  forOrganisation: boolean;
  offered: string;
  message: string;
  days: number;
  state: OfferState;
  daysAgo: number;
}

/** A request as the sample network brings it. Accounts by id, themes by their code, days as distance from today. */
export interface GivenRequest {
  by: string;
  title: string;
  need: string;
  aim: string;
  beneficiaries: string;
  lang: Language;
  themes: readonly string[];
  skills: readonly string[];
  modalities: readonly Modality[];
  languages: readonly string[];
  fromDays: number;
  untilDays: number;
  effortDays: number;
  offersUntilDays: number;
  budget: readonly BudgetLine[];
  visibility: 'public' | 'network';
  draftedDaysAgo: number;
  moves: readonly GivenMove[];
  offers: readonly GivenOffer[];
  questions?: readonly { by: string; text: string; answer: string; daysAgo: number }[];
  pledges?: readonly { by: string; state: PledgeState; conditions: string; lines: readonly BudgetLine[]; daysAgo: number }[];
  milestones?: readonly { title: string; dueDays: number; deliverables: readonly { title: string; state: DeliverableState; link?: string }[] }[];
  hours?: readonly { by: string; daysAgo: number; minutes: number; work: string }[];
  journal?: readonly { by: string; side: 'requester' | 'provider'; text: string; public: boolean; daysAgo: number }[];
  evaluations?: readonly { by: string; side: 'requester' | 'provider'; outcome: number; transfer: number; again: Again; advice: string }[];
  case?: Record<CasePart, string> & { documents: readonly string[] };
}

/** What somebody of the sample can do, or the organisation they speak for. Terms by their code. */
export interface GivenExpert {
  accountId: string;
  /** Offered by the account’s organisation, in these languages. */
  organisationIn?: readonly SpokenLanguage[];
  lang: Language;
  headline: string;
  areas: readonly { kind: 'theme' | 'skill'; code: string; role: 'led' | 'advised' | 'took-part'; years: number; evidence: string; country: string | null }[];
  modalities: readonly Modality[];
  travelDays: number;
  hoursWeek: number;
  /** Weeks from this one that are free. */
  freeWeeks: number;
}

/** What a colleague says of what somebody can do. */
export interface GivenEndorsement {
  accountId: string;
  by: string;
  kind: 'theme' | 'skill';
  code: string;
  text: string;
  lang: Language;
}
