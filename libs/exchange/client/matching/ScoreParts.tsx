import { useT } from '@minga/kernel/client';
import { Icon } from '@minga/ui';
import type { CSSProperties } from 'react';
import type { MatchPartView } from '../../contract';
import { foundIn, moreIn } from './words';

const WHOLE = 100;
/** From this share of its points on a part speaks for somebody. */
const GOOD = 0.6;
const widths = ({ points, of }: MatchPartView): CSSProperties => ({ '--m': of, '--v': `${of === 0 ? 0 : (points / of) * WHOLE}%` }) as CSSProperties;

/** Reasons that a folded score shows: the first two parts weigh most. */
const SHOWN = 2;

/** A score as a strip of its parts, and each part with its reason and what would give more; `folded` shows some on demand. */
export function ScoreParts({ parts, folded }: { parts: readonly MatchPartView[]; folded?: boolean }) {
  const translator = useT();
  const { t, list } = translator;
  const counted = parts.map((part) => t('exchange.match.counted', { part: t(`exchange.match.parts.${part.part}`), points: part.points, of: part.of }));
  return (
    <>
      <span className="sc" role="img" aria-label={list(counted)}>
        {parts.map((part) => (
          <i key={part.part} style={widths(part)} />
        ))}
      </span>
      <ul role="list" className="why-l">
        {parts.slice(0, folded ? SHOWN : undefined).map((part) => (
          <PartLine key={part.part} part={part} />
        ))}
      </ul>
      {folded && (
        <details>
          <summary className="meta">{t('exchange.match.other-reasons', { count: parts.length - SHOWN })}</summary>
          <ul role="list" className="why-l">
            {parts.slice(SHOWN).map((part) => (
              <PartLine key={part.part} part={part} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function PartLine({ part }: { part: MatchPartView }) {
  const translator = useT();
  const { t } = translator;
  const good = part.points >= part.of * GOOD;
  const more = good ? null : moreIn(translator, part);
  return (
    <li>
      <span className={good ? 'okc' : 'noc'}>
        <Icon name={good ? 'check' : 'x'} />
      </span>
      <span suppressHydrationWarning>
        <b>{t(`exchange.match.parts.${part.part}`)}.</b> {foundIn(translator, part)}
        {more && <span className="meta"> {more}</span>}
      </span>
      <span className="num meta">{t('exchange.match.points', { points: part.points, of: part.of })}</span>
    </li>
  );
}
