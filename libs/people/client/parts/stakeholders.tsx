import { useT } from '@minga/kernel/client';
import { Balance, Legend, Shape, ShapeLabel, ShapeRow } from '@minga/ui';
import { STAKEHOLDER_GROUPS, STAKEHOLDER_SHAPE, stakeholderOrder, type StakeholderGroup } from '../../contract';

/** How many people of each stakeholder group; those that are absent have none. */
export type StakeholderCounts = Partial<Record<StakeholderGroup, number>>;

const counted = (counts: StakeholderCounts) =>
  STAKEHOLDER_GROUPS.map((group) => ({ group, shape: STAKEHOLDER_SHAPE[group], count: counts[group] ?? 0 })).filter(({ count }) => count > 0);

/** A stakeholder group's mark with its word; the mark alone, named, with `bare`. */
export function StakeholderMark({ group, bare }: { group: StakeholderGroup; bare?: boolean }) {
  const { t } = useT();
  const shape = STAKEHOLDER_SHAPE[group];
  const word = t(`people.sectors.${group}.name`);
  if (!bare) return <ShapeLabel of={shape}>{word}</ShapeLabel>;
  return (
    <span title={word}>
      <Shape of={shape} />
      <span className="vh">{word}</span>
    </span>
  );
}

/** The marks of several groups in the fixed order, read as one figure ("Participan: gobierno, banca"). */
export function StakeholderRow({ groups, label, className }: { groups: readonly StakeholderGroup[]; label: (names: string) => string; className?: string }) {
  const { t, list } = useT();
  const sorted = [...new Set(groups)].sort((a, b) => stakeholderOrder(a) - stakeholderOrder(b));
  const names = list(sorted.map((group) => t(`people.sectors.${group}.name`)));
  return <ShapeRow className={className} shapes={sorted.map((group) => STAKEHOLDER_SHAPE[group])} label={label(names)} />;
}

/** One strip per person, by stakeholder group in the fixed order. */
export function StakeholderBalance({ counts, small }: { counts: StakeholderCounts; small?: boolean }) {
  const { t, number, list } = useT();
  const parts = counted(counts);
  const label = list(parts.map(({ group, count }) => `${t(`people.sectors.${group}.name`)} ${number(count)}`));
  return <Balance parts={parts} label={label} small={small} />;
}

/** Words and figures of a balance, in its order. */
export function StakeholderLegend({ counts }: { counts: StakeholderCounts }) {
  const { t, number } = useT();
  const items = counted(counts).map(({ group, shape, count }) => ({ shape, label: t(`people.sectors.${group}.name`), count: number(count) }));
  return <Legend items={items} />;
}
