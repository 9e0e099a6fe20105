import * as z from 'zod/mini';
import { defineRoutes, Id, Instant, optionalText, text } from '@minga/kernel/contract';
import { SessionRecord } from '../record/record.views';
import { LONGEST_ADDRESS, SessionParams } from '../session/session.routes';
import { REASON_LENGTH } from '../words';
import { ReportSection } from './report.shape';
import { EditedBlock, ReportDeskView, ReportRow, ReportView } from './report.views';

export const BLOCK_LENGTH = 6_000;
export const LEAD_LENGTH = 400;
export const WHO_LENGTH = 160;
/** Speakers get so many days to answer, unless told otherwise. */
export const REVIEW_DAYS = 3;
export const MOST_REVIEW_DAYS = 30;
/** Reports of a page of the list. */
export const REPORTS_PAGE = 20;

const Address = z.object({ address: z.string().check(z.maxLength(LONGEST_ADDRESS)) });
const BlockParams = z.object({ sessionId: Id, blockId: Id });
const Revision = z.number().check(z.int(), z.positive());
const Day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/, { error: 'malformed-day' }));

export const BLOCK_ACTS = ['remove', 'restore', 'as-drafted'] as const;

export const reportRoutes = defineRoutes({
  getSessionRecord: {
    method: 'GET',
    path: '/api/live/:address/record',
    summary: 'The whole session as one document, each thing with its instant and its moment (milliseconds since the start). Who listened is named to those who run it only.',
    params: Address,
    response: SessionRecord,
  },
  getReport: {
    method: 'GET',
    path: '/api/live/:address/report',
    summary: 'The report of a session: what was published; before, the draft for who writes it and, once sent to them, for its speakers.',
    params: Address,
    response: ReportView,
  },
  getReportDesk: {
    method: 'GET',
    path: '/api/live/:address/report/desk',
    summary: 'The report as it is edited: each block with its changes against the draft, and the corrections that speakers propose.',
    params: Address,
    response: ReportDeskView,
  },
  saveReportBlock: {
    method: 'PUT',
    path: '/api/live/:sessionId/report/blocks/:blockId',
    summary: 'Writes a block anew. Each statement ends with its moment: `[0:12:34]`. Saved from an old revision it is refused, and the answer holds the newest.',
    params: BlockParams,
    body: z.object({ text: text(BLOCK_LENGTH), revision: Revision, who: z.optional(optionalText(WHO_LENGTH)), due: z.optional(z.nullable(Day)) }),
    response: EditedBlock,
  },
  addReportBlock: {
    method: 'POST',
    path: '/api/live/:sessionId/report/blocks',
    summary: 'Adds a paragraph, decision or action item at the end of its section.',
    params: SessionParams,
    body: z.object({ section: ReportSection, itemId: z.optional(z.nullable(Id)), text: text(BLOCK_LENGTH), who: z.optional(optionalText(WHO_LENGTH)), due: z.optional(z.nullable(Day)) }),
    response: EditedBlock,
  },
  actOnReportBlock: {
    method: 'POST',
    path: '/api/live/:sessionId/report/blocks/:blockId/acts',
    summary: 'Takes a block out of the report, puts it back, or writes it again as the rule had drafted it.',
    params: BlockParams,
    body: z.object({ act: z.enum(BLOCK_ACTS, { error: 'unknown-choice' }), revision: Revision }),
    response: EditedBlock,
  },
  saveReportLead: {
    method: 'PUT',
    path: '/api/live/:sessionId/report/lead',
    summary: 'Writes the sentence under the title. `was` is what it said when the editing began: refused when it says something else by now.',
    params: SessionParams,
    body: z.object({ lead: optionalText(LEAD_LENGTH), was: z.optional(optionalText(LEAD_LENGTH)) }),
    response: z.object({ lead: z.string() }),
  },
  redraftReport: {
    method: 'POST',
    path: '/api/live/:sessionId/report/draft',
    summary: 'Drafts the report anew from the record, until it is published: what was edited, added or taken out by hand stays as it is.',
    params: SessionParams,
    body: z.object({}),
    response: z.object({ added: z.number(), changed: z.number(), dropped: z.number(), byHand: z.number() }),
  },
  sendReport: {
    method: 'POST',
    path: '/api/live/:sessionId/report/review',
    summary: 'Sends the draft to the speakers, who may propose corrections until a deadline; sent again it moves the deadline.',
    params: SessionParams,
    body: z.object({ days: z.number().check(z.int(), z.minimum(1, { error: 'too-few' }), z.maximum(MOST_REVIEW_DAYS, { error: 'too-many' })) }),
    response: z.object({ reviewUntil: Instant }),
  },
  proposeCorrection: {
    method: 'POST',
    path: '/api/live/:sessionId/report/blocks/:blockId/corrections',
    summary: 'A speaker proposes what a block should say, until the deadline.',
    params: BlockParams,
    body: z.object({ text: text(BLOCK_LENGTH), note: z.optional(optionalText(REASON_LENGTH)) }),
    response: z.object({ id: Id }),
  },
  decideCorrection: {
    method: 'POST',
    path: '/api/live/:sessionId/report/corrections/:correctionId',
    summary: 'Takes a correction into its block, or declines it with a word.',
    params: z.object({ sessionId: Id, correctionId: Id }),
    body: z.object({ accept: z.boolean(), word: z.optional(optionalText(REASON_LENGTH)) }),
    response: z.object({ id: Id }),
  },
  publishReport: {
    method: 'POST',
    path: '/api/live/:sessionId/report/publish',
    summary: 'Publishes the report, and opens a topic about it in its group; published again, what was changed since makes a new version with a note.',
    params: SessionParams,
    body: z.object({ note: z.optional(optionalText(REASON_LENGTH)) }),
    response: z.object({ address: z.string(), version: z.number(), topicAddress: z.nullable(z.string()) }),
  },
  listReports: {
    method: 'GET',
    path: '/api/live-reports',
    summary: 'Published reports that the reader may see, the latest first; of a group, or of all.',
    query: z.object({ groupId: z.optional(Id), before: z.optional(Instant) }),
    response: z.object({ reports: z.array(ReportRow), more: z.boolean() }),
  },
});
