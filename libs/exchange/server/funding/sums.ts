import { PLEDGED_STATES, type PledgeState } from '../../contract';

const listed = (states: readonly PledgeState[]): string => states.map((state) => `'${state}'`).join(', ');
/** Whether a pledge’s money counts as pledged: the one rule of the contract, as SQL. */
export const isPledgedSql = (pledge: string): string => `${pledge}.state IN (${listed(PLEDGED_STATES)})`;

const sumSql = (request: string, condition: string): string => `coalesce((SELECT sum(xl.amount) FROM exchange_pledge xp JOIN exchange_pledge_line xl ON xl.pledge_id = xp.id
    WHERE xp.request_id = ${request}.id AND ${condition}), 0)::float8`;

/** Money pledged to a request, firm or paid, in hundredths of its currency. */
export const pledgedSql = (request: string): string => sumSql(request, isPledgedSql('xp'));
/** Money that is offered to it and not promised for good yet. */
export const offeredSql = (request: string): string => sumSql(request, `xp.state = 'offered'`);
