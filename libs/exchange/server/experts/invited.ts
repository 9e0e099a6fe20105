/** SQL: the moment at which this month began, reckoned in UTC. */
export const THIS_MONTH = `date_trunc('month', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'`;

/** SQL: how often the account behind this expression was invited this month. */
export const INVITED_THIS_MONTH = (account: string): string =>
  `(SELECT count(*)::int FROM exchange_invitation n WHERE n.account_id = ${account} AND n.at >= ${THIS_MONTH})`;
