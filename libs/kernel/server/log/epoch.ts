import type { DataSource } from 'typeorm';

const RAISE = `
INSERT INTO log_epoch (epoch, system_identifier)
SELECT coalesce(max(epoch), 0) + 1, $1 FROM log_epoch
HAVING (SELECT system_identifier FROM log_epoch ORDER BY epoch DESC LIMIT 1) IS DISTINCT FROM $1
ON CONFLICT DO NOTHING`;

/**
 * The number of times this data was put into another cluster. Transaction ids begin anew there, so rows and cursors carry
 * (epoch, xid); it rises when the cluster's identifier is not the one that was noted last.
 */
export async function currentEpoch(source: DataSource): Promise<number> {
  const [system] = (await source.query('SELECT system_identifier::text AS id FROM pg_control_system()')) as { id: string }[];
  await source.query(RAISE, [system!.id]);
  const [row] = (await source.query('SELECT max(epoch) AS epoch FROM log_epoch')) as { epoch: number }[];
  return row!.epoch;
}
