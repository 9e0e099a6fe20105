import { useT } from '@minga/kernel/client';
import { useUi } from '@minga/ui';
import type { BoardQuery, BoardView } from '../../contract';
import { STAGES, type Stage } from '../request/stages';
import { boardAddress } from './board-address';

/** How many stand at a stage; a published case hangs from the last. */
const countAt = (counts: BoardView['counts'], stage: Stage): number => (counts[stage] ?? 0) + (stage === 'evaluated' ? (counts.published ?? 0) : 0);

/** How many requests stand where, each knot a way to them. */
export function FlowCord({ view, query }: { view: BoardView; query: BoardQuery }) {
  const { t, number } = useT();
  const { Link } = useUi();
  return (
    <nav className="flow" aria-label={t('exchange.board.flow')}>
      <ol>
        {STAGES.map((stage) => (
          <li key={stage}>
            <Link href={boardAddress(query, { state: query.state === stage ? undefined : stage })} aria-current={query.state === stage ? 'true' : undefined}>
              <b>{number(countAt(view.counts, stage))}</b>
              <span>{t(`exchange.states.${stage}`)}</span>
              <small>{t(`exchange.stages.${stage}`)}</small>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
