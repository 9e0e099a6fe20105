import { useT } from '@minga/kernel/client';
import type { Translator } from '@minga/kernel/contract';
import { spokenName } from '@minga/people/client';
import { cx, ListRow, Status, Tag, useUi } from '@minga/ui';
import type { CSSProperties, ReactNode } from 'react';
import { BEFORE_OPEN, figure, PLEDGING, type RequestRow } from '../../contract';
import { useTermWords } from '../terms/terms';
import { Amount, AskerTile } from '../request/parts';
import { Deadline } from './Deadline';
import { STAGES, stageOf } from '../request/stages';

const WHOLE = 100;

/** Where it stands, as six small knots. */
function MiniCord({ row }: { row: RequestRow }) {
  const { t } = useT();
  const present = stageOf(row.state === 'suspended' && row.before ? row.before : row.state);
  const state = t(`exchange.states.${row.state}`);
  if (present < 0) return <Status>{state}</Status>;
  return (
    <>
      <span className="steps mini" role="img" aria-label={t('exchange.board.step', { step: present + 1, steps: STAGES.length, state })}>
        {STAGES.map((stage, index) => (
          <i key={stage} className={cx(index < present && 'done', index === present && 'now')} />
        ))}
      </span>
      <span className="meta" aria-hidden="true">
        {state}
      </span>
    </>
  );
}

/** What is pledged of what is asked, in figures and as a line; what is only offered beside it. */
function Funds({ row }: { row: RequestRow }) {
  const { t, language } = useT();
  if (row.asked === 0) return <span className="meta">{t('exchange.board.no-money')}</span>;
  const offered = row.offered > 0 ? t('exchange.board.offered', { amount: figure(row.offered, language) }) : null;
  const none = PLEDGING.includes(row.state) ? 'no-pledge' : 'went-without';
  if (row.pledged === 0) {
    return (
      <>
        <Amount of={row.asked} currency={row.currency} bare /> <span className="meta">{row.currency}</span>
        <br />
        <span className="meta">{offered ?? (BEFORE_OPEN.includes(row.state) ? t('exchange.board.asked-only') : t(`exchange.board.${none}`))}</span>
      </>
    );
  }
  const share = (amount: number): string => `${Math.min(WHOLE, Math.round((WHOLE * amount) / row.asked))}%`;
  return (
    <span className="fund">
      <span>
        <Amount of={row.pledged} currency={row.currency} bare /> {t('exchange.board.of')} <Amount of={row.asked} currency={row.currency} bare /> <span className="meta">{row.currency}</span>
      </span>
      <span className="tbox" aria-hidden="true">
        <i className="of" style={{ '--v': share(row.pledged + row.offered) } as CSSProperties} />
        <i style={{ '--v': share(row.pledged) } as CSSProperties} />
      </span>
      {offered && <span className="meta">{offered}</span>}
    </span>
  );
}

/** Who helps; while that is open, how many could; and where nobody knows yet, what kind of help it is. */
function whoIn({ t, list }: Translator, { helpers, modalities }: RequestRow, experts: number | null): string {
  if (helpers.length > 0) return t('exchange.board.helped-by', { who: list(helpers) });
  return experts === null ? list(modalities.map((modality) => t(`exchange.modalities.${modality}`))) : t('exchange.board.experts', { count: experts });
}

export interface RequestListRowProps {
  row: RequestRow;
  /** How many experts match it, where that was counted. */
  experts?: number | null;
  /** Under the title, such as why it is shown. */
  note?: ReactNode;
  /** Where the title leads, if not to the request. */
  href?: string;
}

/** A request in a list: who asks, what, where it stands, what it needs, until when. */
export function RequestListRow({ row, experts = null, note, href }: RequestListRowProps) {
  const translator = useT();
  const { t } = translator;
  const { Link } = useUi();
  const words = useTermWords();
  return (
    <ListRow className="hot xr">
      <AskerTile asker={row.asker} />
      <div className="xt">
        <h3>
          <Link href={href ?? row.address} lang={row.lang}>
            {row.title || t('exchange.untitled')}
          </Link>
        </h3>
        <p className="meta">
          {row.asker.name}{' '}
          {words(row.themes).map((theme) => (
            <span key={theme}>
              <Tag>{theme.toLocaleLowerCase(translator.language)}</Tag>{' '}
            </span>
          ))}
          {row.languages.map((code) => (
            <span key={code} suppressHydrationWarning>
              <Tag>{spokenName(translator, code).toLocaleLowerCase(translator.language)}</Tag>{' '}
            </span>
          ))}
          {row.sample && <Tag>{t('exchange.board.sample')}</Tag>}
        </p>
        {note && <p className="meta">{note}</p>}
      </div>
      <span className="xst">
        <MiniCord row={row} />
      </span>
      <span className="xo">
        {!BEFORE_OPEN.includes(row.state) && (
          <>
            {t('exchange.board.offers', { count: row.offers })}
            <br />
          </>
        )}
        <span className="meta">{whoIn(translator, row, experts)}</span>
      </span>
      <span className="xf">
        <Funds row={row} />
      </span>
      <span className="xw">{row.offersUntil && row.state === 'open' && <Deadline on={row.offersUntil} />}</span>
    </ListRow>
  );
}

/** Heads of the columns, for eyes only: each row says its own. */
export function RequestListHead() {
  const { t } = useT();
  return (
    <div className="xr thd meta only-d" aria-hidden="true">
      <span />
      <span>{t('exchange.board.request')}</span>
      <span>{t('exchange.board.state')}</span>
      <span>{t('exchange.board.offers-head')}</span>
      <span>{t('exchange.board.money')}</span>
      <span className="xw">{t('exchange.board.deadline')}</span>
    </div>
  );
}
