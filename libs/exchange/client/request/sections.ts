import type { FormPage, Page } from '@minga/kernel/client';
import type { ComponentType } from 'react';
import type { RequestView } from '../../contract';
import { caseSection } from '../case/CaseSection';
import { engagementSection } from '../engagement/EngagementSection';
import { evaluationSection } from '../evaluation/EvaluationSection';
import { waitsSection } from '../reminders/WaitsSection';
import { agreementSection } from '../agreement/AgreementSection';
import { fundingSection } from '../funding/FundingSection';
import { offersSection } from '../offers/OffersSection';
import { questionsSection } from '../offers/QuestionsSection';
import { matchesSection } from '../matching/MatchesSection';
import { historySection } from './HistorySection';
import { requestersSection } from './RequestersSection';
import { needSection } from './NeedSection';
import { similarSection } from './SimilarSection';

export interface SectionProps {
  view: RequestView;
}

/** What a part of the slice puts into a request’s page. */
export interface RequestSection {
  /** Also the id of its heading: links lead there. */
  id: string;
  place: 'main' | 'aside';
  /** Fetches what it shows. Nothing for a reader who may not see it: answer by what the view says. */
  load?(page: Page, view: RequestView): Promise<unknown>;
  Component: ComponentType<SectionProps>;
  /** A button or link at the head of the page, such as to offer help. */
  Head?: ComponentType<SectionProps>;
  /** What its forms ask for by the hidden field `intent`; the page is shown again after it unless it answers with a redirect. */
  acts?: Readonly<Record<string, (page: FormPage, requestId: string) => Promise<unknown>>>;
}

/** The page in its order: each part adds its own. */
export const SECTIONS: readonly RequestSection[] = [waitsSection, needSection, matchesSection, offersSection, agreementSection, engagementSection, evaluationSection, caseSection, questionsSection, similarSection, fundingSection, requestersSection, historySection];
