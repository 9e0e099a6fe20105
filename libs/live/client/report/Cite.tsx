import { useT } from '@minga/kernel/client';
import { useUi } from '@minga/ui';
import { clockOf, secondsOf, shortClockOf, type Statement } from '../../contract';

/** The moment that something comes from, with a link to it in the record. */
export function Cite({ moment, address }: { moment: number; address: string }) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <Link className="cite" href={`${address}/record?t=${secondsOf(moment)}`} aria-label={t('live.report.go-to', { clock: clockOf(moment) })}>
      {shortClockOf(moment)}
    </Link>
  );
}

/** Statements, each with its moment. */
export function Said({ statements, address }: { statements: readonly Statement[]; address: string }) {
  return statements.map(({ text, moment }, index) => (
    <span key={`${moment}-${index}`}>
      {text} <Cite moment={moment} address={address} />{' '}
    </span>
  ));
}
