import { useT } from '@minga/kernel/client';
import type { MatchScore } from '../../contract';
import { foundIn } from '../matching/words';

/** From this share of its points on a part speaks for the reader. */
const GOOD = 0.6;
const named = ({ part, points, of }: MatchScore['parts'][number]): boolean => part === 'themes' || (part === 'languages' && points >= of * GOOD);

/** Why a request is one for the reader, in a line: what they know of it, and the language if they speak it; `brief`: how well alone. The rest is on its page. */
export function Fit({ match: { total, parts }, brief }: { match: MatchScore; brief?: boolean }) {
  const translator = useT();
  const reasons = brief ? [] : parts.filter(named).map((part) => foundIn(translator, part));
  return (
    <span className="fit" suppressHydrationWarning>
      {[translator.t('exchange.board.fits', { total }), ...reasons].join(' ')}
    </span>
  );
}
