import type { ReportBlock, ReportSection } from '../../contract';

export interface ReportPart<B> {
  key: string;
  section: ReportSection;
  itemId: string | null;
  blocks: B[];
}

/** A report's blocks by part, in their order: each agenda item is a part of its own. */
export function partsOf<B extends Pick<ReportBlock, 'section' | 'itemId'>>(blocks: readonly B[]): ReportPart<B>[] {
  const parts = Map.groupBy(blocks, ({ section, itemId }) => (section === 'item' ? `item-${itemId}` : section));
  return [...parts].map(([key, some]) => ({ key, section: some[0]!.section, itemId: some[0]!.itemId, blocks: some }));
}
