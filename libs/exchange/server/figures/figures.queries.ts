import { audience, type Language } from '@minga/kernel/contract';
import type { Db, Sql } from '@minga/kernel/server';
import type { FiguresView, Flow, Times } from '../../contract';

/** Only what anybody may read counts: the figures are the same for everybody and tell nothing of others. */
const BASE = `SELECT r.id, r.themes, o.country, o.stakeholder_group, r.opened_at,
    (SELECT min(f.created_at) FROM exchange_offer f WHERE f.request_id = r.id) AS offered_at,
    (SELECT min(v.at) FROM exchange_move v WHERE v.request_id = r.id AND v.act = 'agree') AS agreed_at,
    (SELECT min(v.at) FROM exchange_move v WHERE v.request_id = r.id AND v.act = 'deliver') AS delivered_at
  FROM exchange_request r JOIN organisation o ON o.id = r.organisation_id WHERE r.opened_at IS NOT NULL AND r.audience = '${audience.public()}'`;
/** Of those that came so far: what did not come yet counts for nothing, and none at all is null. */
const median = (column: string, seconds: number): string =>
  `(percentile_cont(0.5) WITHIN GROUP (ORDER BY greatest(0, extract(epoch FROM b.${column} - b.opened_at))::float8) FILTER (WHERE b.${column} IS NOT NULL) / ${seconds})`;
const HOUR = 3600;
const DAY = 24 * HOUR;
const TIMES = `count(*)::int AS requests, count(b.delivered_at)::int AS delivered, ${median('offered_at', HOUR)} AS "firstOffer",
  ${median('agreed_at', DAY)} AS agreement, ${median('delivered_at', DAY)} AS delivery`;

const ALL = `SELECT ${TIMES} FROM (${BASE}) b`;
const BY_COUNTRY = `SELECT b.country, ${TIMES} FROM (${BASE}) b WHERE b.country IS NOT NULL GROUP BY b.country ORDER BY count(*) DESC, b.country`;
const BY_GROUP = `SELECT b.stakeholder_group AS "stakeholderGroup", ${TIMES} FROM (${BASE}) b GROUP BY b.stakeholder_group ORDER BY count(*) DESC, b.stakeholder_group`;
/** A theme that was merged counts as what it stands for now. */
const BY_THEME = `SELECT coalesce(x.labels->>$1, x.labels->>'es') AS theme, ${TIMES} FROM (${BASE}) b, unnest(b.themes) AS named (id)
  JOIN taxonomy_term t ON t.id = named.id JOIN taxonomy_term x ON x.id = coalesce(t.into_id, t.id) GROUP BY x.id, x.labels ORDER BY count(*) DESC, 1`;
/** More arrows than these nobody tells apart; the table goes on. */
const MOST_FLOWS = 200;
const FLOWS = `SELECT coalesce(fo.country, mo.country, m.country) AS "from", o.country AS "to", count(*)::int AS times
  FROM exchange_offer f JOIN exchange_request r ON r.id = f.request_id JOIN organisation o ON o.id = r.organisation_id
  LEFT JOIN organisation fo ON fo.id = f.organisation_id LEFT JOIN account m ON m.id = f.maker_id
  LEFT JOIN affiliation mf ON mf.account_id = m.id AND mf.until_at IS NULL AND mf.state = 'verified' LEFT JOIN organisation mo ON mo.id = mf.organisation_id
  WHERE f.state = 'accepted' AND r.audience = '${audience.public()}' AND r.state IN ('agreed', 'under-way', 'delivered', 'evaluated', 'published')
    AND o.country IS NOT NULL AND coalesce(fo.country, mo.country, m.country) <> o.country
  GROUP BY 1, 2 ORDER BY times DESC, 1, 2 LIMIT ${MOST_FLOWS}`;

/** One decimal is what a median of few is good for. */
const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 10) / 10);
const timesOf = <T extends Times>(row: T): T => ({ ...row, firstOffer: rounded(row.firstOffer), agreement: rounded(row.agreement), delivery: rounded(row.delivery) });

async function readFigures(sql: Sql, language: Language): Promise<FiguresView> {
  const read = async <T extends Times>(text: string, values: readonly unknown[] = []): Promise<T[]> =>
    (await sql.query<T & Record<string, unknown>>(text, [...values])).map((row) => timesOf<T>(row));
  const [all] = await read<Times>(ALL);
  return {
    all: all!,
    themes: await read<FiguresView['themes'][number]>(BY_THEME, [language]),
    countries: await read<FiguresView['countries'][number]>(BY_COUNTRY),
    stakeholderGroups: await read<FiguresView['stakeholderGroups'][number]>(BY_GROUP),
    flows: [...(await sql.query<Flow & Record<string, unknown>>(FLOWS))],
  };
}

/** The exchange in figures. */
export const figuresOf = (db: Db, language: Language): Promise<FiguresView> => db.snapshot((sql) => readFigures(sql, language));
