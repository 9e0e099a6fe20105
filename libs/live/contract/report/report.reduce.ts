import type { RoomEvent } from '@minga/kernel/contract';
import type { LiveEvent } from '../live.events';
import type { ReportDeskView, ReportView } from './report.views';

type Happened = RoomEvent<LiveEvent>;

/** (view, event) → view: a block takes its own place, or the last one; anything else is fetched anew. */
export function reduceReportDesk(view: ReportDeskView, { body: { type, payload } }: Happened): ReportDeskView | undefined {
  if (type === 'live.report-changed' || type === 'live.moved' || type === 'live.changed') return undefined;
  if (type !== 'live.report-block') return view;
  const { block } = payload;
  const held = view.blocks.find(({ id }) => id === block.id);
  if (held && held.revision >= block.revision) return view;
  const blocks = held ? view.blocks.map((one) => (one.id === block.id ? block : one)) : [...view.blocks, block];
  return { ...view, blocks, pending: true };
}

/** The page of the report shows what was published: it is fetched anew when another version is out. */
export const reduceReport = (view: ReportView, { body: { type } }: Happened): ReportView | undefined =>
  type === 'live.report-changed' || type === 'live.moved' || type === 'live.changed' ? undefined : view;
