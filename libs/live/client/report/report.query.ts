import type { LiveQuery, Page } from '@minga/kernel/client';
import { idFromAddress, notFound, type Client } from '@minga/kernel/contract';
import { liveEvents, reduceReport, reduceReportDesk, type Happened, type ReportDeskView, type reportRoutes, type ReportRow, type ReportView } from '../../contract';

type ReportApi = Client<typeof reportRoutes>;

/** The session that an address names. @throws Refusal 404 */
export function idIn(params: Page['params']): string {
  const id = idFromAddress(params['address'] ?? '');
  if (!id) throw notFound();
  return id;
}

export const reportKey = (sessionId: string) => ['live', 'report', sessionId] as const;

/** A session's report as this reader may have it. */
export const reportQuery = (api: Pick<ReportApi, 'getReport'>, sessionId: string): LiveQuery<ReportView> => ({
  queryKey: reportKey(sessionId),
  queryFn: ({ signal }) => api.getReport({ params: { address: sessionId } }, { signal }),
  events: liveEvents,
  reduce: (view, event) => reduceReport(view, event as Happened),
});

/** The report as it is edited. */
export const reportDeskQuery = (api: Pick<ReportApi, 'getReportDesk'>, sessionId: string): LiveQuery<ReportDeskView> => ({
  queryKey: ['live', 'report-desk', sessionId],
  queryFn: ({ signal }) => api.getReportDesk({ params: { address: sessionId } }, { signal }),
  events: liveEvents,
  reduce: (view, event) => reduceReportDesk(view, event as Happened),
});

/** Published reports of a group. */
export const groupReportsQuery = (api: Pick<ReportApi, 'listReports'>, groupId: string) => ({
  queryKey: ['live', 'reports', groupId],
  queryFn: ({ signal }: { signal: AbortSignal }): Promise<{ reports: ReportRow[]; more: boolean }> => api.listReports({ query: { groupId } }, { signal }),
});
