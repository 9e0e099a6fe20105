import { useT } from '@minga/kernel/client';
import { StakeholderMark } from '@minga/people/client';
import { useUi } from '@minga/ui';
import type { RegisterFigures } from '../../contract';

/** Acts that a person feels are counted apart from those that found no breach. */
const totalOf = (acts: Record<string, number>): number => Object.values(acts).reduce((sum, times) => sum + times, 0);
const keptOf = (acts: Record<string, number>): number => acts['review.keep'] ?? 0;
const appealsOf = (acts: Record<string, number>): number => (acts['appeal.granted'] ?? 0) + (acts['appeal.refused'] ?? 0);

/** A year in figures, by working group and by stakeholder group. */
export function Figures({ figures: { year, groups, stakeholderGroups } }: { figures: RegisterFigures }) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <section className="stack">
      <h2 className="h2">{t('moderation.register.figures', { year })}</h2>
      <FigureTable
        label={t('moderation.register.by-group')}
        rows={groups.map(({ group, acts }) => ({
          key: group?.address ?? '',
          head: group ? (
            <Link href={group.address} lang={group.lang}>
              {group.name}
            </Link>
          ) : (
            t('moderation.register.no-group')
          ),
          acts,
        }))}
      />
      <FigureTable
        label={t('moderation.register.by-sector')}
        rows={stakeholderGroups.map(({ stakeholderGroup, acts }) => ({
          key: stakeholderGroup ?? '',
          head: stakeholderGroup ? <StakeholderMark group={stakeholderGroup} /> : t('moderation.register.no-sector'),
          acts,
        }))}
      />
    </section>
  );
}

interface FigureRow {
  key: string;
  head: React.ReactNode;
  acts: Record<string, number>;
}

function FigureTable({ label, rows }: { label: string; rows: readonly FigureRow[] }) {
  const { t, number } = useT();
  return (
    <table className="table">
      <caption>{label}</caption>
      <thead>
        <tr>
          <th scope="col">{label}</th>
          <th scope="col">{t('moderation.register.measures')}</th>
          <th scope="col">{t('moderation.register.no-breach')}</th>
          <th scope="col">{t('moderation.register.appeals')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, acts }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            <td>{number(totalOf(acts) - keptOf(acts) - appealsOf(acts))}</td>
            <td>{number(keptOf(acts))}</td>
            <td>{number(appealsOf(acts))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
