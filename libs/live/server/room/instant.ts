import { one, type Sql } from '@minga/kernel/server';

const NOW = 'SELECT clock_timestamp()::timestamptz(3) AS at';

/** This instant by the database's clock, which is everybody's: to the millisecond, as what is kept and told. */
export const instant = async (sql: Sql): Promise<Date> => (await one<{ at: Date }>(sql, NOW))!.at;
