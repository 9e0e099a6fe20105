import { addressPart } from '@minga/kernel/contract';
import type { SpokenLanguageCode } from '@minga/people/contract';
import type { BudgetLine, Currency, Modality, Party, RequestNeed, RequestState, RequestVisibility } from '../../contract';
import type { Language } from '@minga/kernel/contract';

/** A request's row, as `REQUEST_COLUMNS` reads it. Days as ISO dates, money in hundredths. */
export interface RequestRow {
  id: string;
  number: number;
  maker_id: string | null;
  organisation_id: string;
  title: string;
  need: string;
  aim: string;
  beneficiaries: string;
  lang: Language;
  themes: string[];
  skills: string[];
  modalities: Modality[];
  languages: SpokenLanguageCode[];
  from_on: string | null;
  until_on: string | null;
  effort_days: number | null;
  offers_until: string | null;
  currency: Currency;
  budget: BudgetLine[];
  asked: number;
  visibility: RequestVisibility;
  group_id: string | null;
  links: string[];
  state: RequestState;
  before_state: RequestState | null;
  audience: string;
  revision: number;
  sample: boolean;
  created_at: Date;
  changed_at: Date;
  state_since: Date;
  opened_at: Date | null;
  /** Of the actor: see `partiesSql`. */
  parties: Party[];
}

const PLAIN = ['id', 'number', 'maker_id', 'organisation_id', 'title', 'need', 'aim', 'beneficiaries', 'lang', 'themes', 'skills', 'modalities', 'languages', 'effort_days',
  'currency', 'budget', 'visibility', 'group_id', 'links', 'state', 'before_state', 'audience', 'revision', 'sample', 'created_at', 'changed_at', 'state_since', 'opened_at'];
const DAYS = ['from_on', 'until_on', 'offers_until'];

/** The columns of a `RequestRow` but for the parties. `asked` fits a number: its lines are bounded. */
export const REQUEST_COLUMNS = [...PLAIN.map((name) => `r.${name}`), ...DAYS.map((name) => `r.${name}::text AS ${name}`), 'r.asked::float8 AS asked'].join(', ');

export const needOf = (row: RequestRow): RequestNeed => ({
  title: row.title,
  need: row.need,
  aim: row.aim,
  beneficiaries: row.beneficiaries,
  lang: row.lang,
  themes: row.themes,
  skills: row.skills,
  modalities: row.modalities,
  languages: row.languages,
  from: row.from_on,
  until: row.until_on,
  effortDays: row.effort_days,
  offersUntil: row.offers_until,
  currency: row.currency,
  budget: row.budget,
  visibility: row.visibility,
  groupId: row.group_id,
  links: row.links,
});

/** Path of a request's page. */
export const requestAddress = (id: string, title: string): string => `/x/${addressPart(id, title)}`;
