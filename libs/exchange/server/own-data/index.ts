import type { OwnDataSlice } from '@minga/kernel/server';
import { erase } from './erase';
import { exportOwn } from './export';

const FIGURES = `SELECT (SELECT count(*)::int FROM exchange_request WHERE maker_id = $1) AS requests,
  (SELECT count(*)::int FROM exchange_offer WHERE maker_id = $1) AS offers`;

/** What the exchange keeps of a person. */
export const exchangeOwnData: OwnDataSlice = {
  slice: 'exchange',
  export: exportOwn,
  async figures(sql, accountId) {
    const [found] = await sql.query<{ requests: number; offers: number }>(FIGURES, [accountId]);
    return { requests: found!.requests, offers: found!.offers };
  },
  erase,
};
