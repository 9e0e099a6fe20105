import { useT } from '@minga/kernel/client';
import { StakeholderMark } from '@minga/people/client';
import { countryName, STAKEHOLDER_SHAPE, stakeholderOrder, type Country, type StakeholderGroup } from '@minga/people/contract';
import { cx } from '@minga/ui';
import type { CSSProperties, ReactNode } from 'react';
import type { Breakdown, LivePoll, LivePollResults } from '../../contract';
import { optionWord } from './option-words';

const WHOLE = 100;
const width = (count: number, of: number): CSSProperties => ({ '--v': `${of === 0 ? 0 : (count * WHOLE) / of}%` }) as CSSProperties;

/** How a poll stands: a bar an option, in the colours of the stakeholder groups as far as they may be shown. */
export function Results({ poll, results }: { poll: LivePoll; results: LivePollResults }) {
  const { t, number } = useT();
  const most = Math.max(...Object.values(results.votes));
  return (
    <>
      <ul className="poll" role="list">
        {poll.options.map((option) => {
          const votes = results.votes[option.id] ?? 0;
          return (
            <li key={option.id} className={cx(votes > 0 && votes === most && 'win')}>
              <span>{optionWord(poll, option, t)}</span>
              <span className="num">{number(votes)}</span>
              <Bar votes={votes} cells={results.groups.rows[option.id] ?? []} groups={results.groups.columns} of={poll.answered} />
            </li>
          );
        })}
      </ul>
      <Shown table={results.groups} countries={results.countries} poll={poll} />
    </>
  );
}

/** Shown cells in their colours, the rest of the votes without one. */
function Bar({ votes, cells, groups, of }: { votes: number; cells: readonly (number | null)[]; groups: readonly string[]; of: number }) {
  const parts = groups.map((group, index) => ({ group: group as StakeholderGroup, count: cells[index] ?? 0 })).toSorted((a, b) => stakeholderOrder(a.group) - stakeholderOrder(b.group));
  const shown = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <span className="bar-p" aria-hidden="true">
      {parts.map(({ group, count }) => count > 0 && <i key={group} className={STAKEHOLDER_SHAPE[group]} style={width(count, of)} />)}
      {votes > shown && <i className="unsaid" style={width(votes - shown, of)} />}
    </span>
  );
}

/** The same as tables, for reading; what is hidden says so. */
function Shown({ table, countries, poll }: { table: Breakdown; countries: Breakdown; poll: LivePoll }) {
  const { t, language } = useT();
  if (poll.answered === 0) return null;
  // A room too small for any part of it to be shown is told so: there is nothing to open.
  if (table.columns.length + countries.columns.length === 0) return <p className="meta">{t('live.polls.small-cells')}</p>;
  return (
    <details className="cells">
      <summary>{t('live.polls.breakdown')}</summary>
      <p className="meta">{t('live.polls.small-cells')}</p>
      <Cells table={table} poll={poll} caption={t('live.polls.by-group')} word={(group) => <StakeholderMark group={group as StakeholderGroup} />} />
      <Cells table={countries} poll={poll} caption={t('live.polls.by-country')} word={(country) => <span suppressHydrationWarning>{countryName(country as Country, language)}</span>} />
    </details>
  );
}

interface CellsProps {
  table: Breakdown;
  poll: LivePoll;
  caption: string;
  word(column: string): ReactNode;
}

/** Each column stands as a row: there may be many countries, and a phone is narrow. */
function Cells({ table, poll, caption, word }: CellsProps) {
  const { t, number } = useT();
  if (table.columns.length === 0) return null;
  return (
    <table className="tbl">
      <caption>{caption}</caption>
      <tbody>
        {table.columns.map((column, index) => (
          <tr key={column}>
            <th scope="row">{word(column)}</th>
            <td>
              <ul role="list">
                {poll.options.map((option) => {
                  const count = table.rows[option.id]?.[index] ?? null;
                  return (
                    <li key={option.id}>
                      {optionWord(poll, option, t)}: {count === null ? <span className="meta">{t('live.polls.hidden-cell')}</span> : <b className="num">{number(count)}</b>}
                    </li>
                  );
                })}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
