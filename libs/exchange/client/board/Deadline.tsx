import { useT } from '@minga/kernel/client';
import { todayInUtc } from '../../contract';
import { Day } from '../request/parts';

/** From so many days on the time for offers is pressing. */
const FEW_DAYS = 5;
const DAY_MS = 86_400_000;

interface DeadlineProps {
  on: string;
  /** As a part of a sentence: “closes in 5 days”. */
  sentence?: boolean;
}

/** How long offers are received; the day itself for who reads by ear. */
export function Deadline({ on, sentence }: DeadlineProps) {
  const { t } = useT();
  const left = Math.max(0, Math.round((Date.parse(on) - Date.parse(todayInUtc())) / DAY_MS));
  const words = sentence
    ? left === 0 ? t('exchange.home.closes-today') : t('exchange.home.closes', { count: left })
    : left === 0 ? t('exchange.board.today') : t('exchange.board.days', { count: left });
  return (
    <span className={left <= FEW_DAYS && !sentence ? 'st due' : 'meta'} suppressHydrationWarning>
      <span className="vh">
        {t('exchange.board.until')} <Day on={on} />:{' '}
      </span>
      {words}
    </span>
  );
}
