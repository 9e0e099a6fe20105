import { useT } from '@minga/kernel/client';
import type { CSSProperties } from 'react';
import type { RecordPoll } from '../../contract';

const HUNDRED = 100;

/** How a poll came out: one bar an option, the leading one marked. */
export function PollFigure({ poll }: { poll: RecordPoll }) {
  const { t, number } = useT();
  const { result, options, kind, lang } = poll;
  if (!result) return null;
  const most = Math.max(...result.counts);
  const label = (id: string, text: string, index: number): string => text || (kind === 'show-of-hands' ? t(`live.report.hands.${id}`) : number(index + 1));
  return (
    <figure className="pollf">
      <figcaption lang={lang}>
        {poll.question} <span className="meta">{t('live.report.voters', { count: result.voters })}</span>
      </figcaption>
      <ul role="list" className="poll">
        {options.map(({ id, text }, index) => {
          const count = result.counts[index] ?? 0;
          const share = result.voters === 0 ? 0 : Math.round((count / result.voters) * HUNDRED);
          return (
            <li key={id} className={count === most && most > 0 ? 'win' : undefined}>
              <span>{label(id, text, index)}</span>
              <span className="num">{number(count)}</span>
              <span className="bar-p" aria-hidden="true">
                <i style={{ '--v': `${share}%` } as CSSProperties} />
              </span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
