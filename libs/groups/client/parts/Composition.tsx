import { useT } from '@minga/kernel/client';
import { StakeholderBalance, StakeholderLegend } from '@minga/people/client';
import type { Composition as Counts } from '../../contract';

/** Up to this many, each person is drawn; more are only counted. */
const DRAWN_MOST = 60;

const total = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Who makes up a group: a strip a person, then the figures in words. */
export function Composition({ counts, members }: { counts: Counts; members: number }) {
  const { t } = useT();
  const known = total(counts);
  const unknown = members - known;
  return (
    <div className="gc">
      {known > 0 && known <= DRAWN_MOST && <StakeholderBalance counts={counts} small />}
      <StakeholderLegend counts={counts} />
      {unknown > 0 && <p className="meta">{t('groups.aside.unknown', { count: unknown })}</p>}
    </div>
  );
}

/** The strip alone, for rows. */
export function CompositionStrip({ counts }: { counts: Counts }) {
  const known = total(counts);
  if (known === 0) return null;
  return known <= DRAWN_MOST ? <StakeholderBalance counts={counts} small /> : <StakeholderLegend counts={counts} />;
}
