import { useT } from '@minga/kernel/client';
import type { ReportBlock, SessionReport } from '../../contract';
import { Said } from './Cite';
import { partsOf, type ReportPart } from './parts';
import { PollFigure } from './PollFigure';

interface BodyProps {
  report: SessionReport;
  /** Of the session's page. */
  address: string;
  lang: string;
}

/** The heading of a part: the item's title in the session's language, the others in the reader's. */
export function usePartTitle(items: SessionReport['figures']['items']): (part: Pick<ReportPart<unknown>, 'section' | 'itemId'>) => string {
  const { t } = useT();
  return ({ section, itemId }) => (section === 'item' ? (items.find(({ id }) => id === itemId)?.title ?? '') : t(`live.report.headings.${section}`));
}

/** What the report says, part by part. */
export function ReportBody({ report, address, lang }: BodyProps) {
  const { t } = useT();
  const title = usePartTitle(report.figures.items);
  return (
    <div className="rep-b serif">
      {partsOf(report.blocks).map((part) => (
        <section key={part.key} id={part.key}>
          <h2 lang={part.section === 'item' ? lang : undefined}>{title(part)}</h2>
          <div lang={lang}>
            <Part part={part} address={address} />
          </div>
        </section>
      ))}
      <footer className="how sans meta">
        <p>{t('live.report.how')}</p>
      </footer>
    </div>
  );
}

function Part({ part: { section, blocks }, address }: { part: ReportPart<ReportBlock>; address: string }) {
  if (section === 'actions') return <Actions blocks={blocks} address={address} />;
  if (section === 'decisions') {
    return (
      <ol className="decs" role="list">
        {blocks.map(({ id, statements }) => (
          <li key={id}>
            <p>
              <Said statements={statements} address={address} />
            </p>
          </li>
        ))}
      </ol>
    );
  }
  return blocks.map(({ id, statements, poll }) => (
    <div key={id}>
      <p>
        <Said statements={statements} address={address} />
      </p>
      {poll && <PollFigure poll={poll} />}
    </div>
  ));
}

/** Who does what by when. */
function Actions({ blocks, address }: { blocks: readonly ReportBlock[]; address: string }) {
  const { t, date, language } = useT();
  return (
    <table className="tbl fold sans">
      <thead lang={language}>
        <tr>
          <th scope="col">{t('live.report.what')}</th>
          <th scope="col">{t('live.report.who')}</th>
          <th scope="col">{t('live.report.due')}</th>
        </tr>
      </thead>
      <tbody>
        {blocks.map(({ id, statements, action }) => (
          <tr key={id}>
            <td>
              <Said statements={statements} address={address} />
            </td>
            <td data-l={t('live.report.who')}>{action?.who || '—'}</td>
            <td data-l={t('live.report.due')} className="num" suppressHydrationWarning>
              {action?.due ? date(action.due, { dateStyle: 'medium', timeZone: 'UTC' }) : '—'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
