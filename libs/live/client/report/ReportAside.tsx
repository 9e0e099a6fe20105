import { useT } from '@minga/kernel/client';
import { StakeholderBalance, StakeholderLegend, StakeholderMark } from '@minga/people/client';
import { STAKEHOLDER_SHAPE, type StakeholderGroup } from '@minga/people/contract';
import { Cord, CordItem, Section } from '@minga/ui';
import type { CSSProperties } from 'react';
import { SMALLEST_CELL, type SessionReport } from '../../contract';
import { partsOf } from './parts';
import { usePartTitle } from './ReportBody';

/** The session in figures, and what the report holds. */
export function ReportAside({ report }: { report: SessionReport }) {
  const { t, number } = useT();
  const { attendance, decisions, actions, balance } = report.figures;
  const title = usePartTitle(report.figures.items);
  const figures = [['people', attendance.people], ['countries', attendance.countries.length], ['decisions', decisions], ['actions', actions]] as const;
  return (
    <aside className="rep-a">
      <dl className="figs">
        {figures.map(([name, count]) => (
          <div key={name}>
            <dt>{t(`live.report.figures.${name}`)}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      {attendance.people > 0 && <Attended attendance={attendance} />}
      {balance.some(({ spentMs }) => spentMs > 0) && <Spoken balance={balance} />}
      <nav className="sec no-print" aria-label={t('live.report.contents')}>
        <header>
          <h2>{t('live.report.contents')}</h2>
        </header>
        <Cord>
          {partsOf(report.blocks).map((part) => (
            <CordItem key={part.key} state={part.section === 'decisions' ? 'dec' : 'done'}>
              <a href={`#${part.key}`}>{title(part)}</a>
            </CordItem>
          ))}
        </Cord>
      </nav>
    </aside>
  );
}

function Attended({ attendance: { byGroup } }: { attendance: SessionReport['figures']['attendance'] }) {
  const { t } = useT();
  const shown = byGroup.filter((cell): cell is { key: StakeholderGroup; count: number } => cell.key !== null && cell.count !== null);
  const counts = Object.fromEntries(shown.map(({ key, count }) => [key, count]));
  return (
    <Section title={t('live.report.attended')}>
      {shown.length > 0 && (
        <>
          <StakeholderBalance counts={counts} small />
          <p>
            <StakeholderLegend counts={counts} />
          </p>
        </>
      )}
      {shown.length < byGroup.length && <p className="meta">{t('live.report.hidden', { least: SMALLEST_CELL })}</p>}
    </Section>
  );
}

function Spoken({ balance }: { balance: SessionReport['figures']['balance'] }) {
  const { t, number } = useT();
  return (
    <Section title={t('live.report.spoken')}>
      <ul role="list" className="cmp">
        {balance.map(({ key, spoken, present }) => (
          <li key={key ?? 'none'} className="cmp-r">
            <span>{key === null ? t('live.report.no-group') : <StakeholderMark group={key} />}</span>
            <span className={`track ${key === null ? '' : STAKEHOLDER_SHAPE[key]}`} style={{ '--v': `${spoken}%`, ...(present !== null && { '--t': `${present}%` }) } as CSSProperties} aria-hidden="true">
              <i />
              {present !== null && <b />}
            </span>
            <span className="num">
              {number(spoken)} % {present !== null && <span className="vh">{t('live.report.of-present', { present })}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className="meta">{t('live.report.line')}</p>
    </Section>
  );
}
