import type { ClientBase } from 'pg';

/** A job that waits for its time. */
export interface WaitingJob {
  name: string;
  data: object | null;
  at: string;
}

const HAS_JOBS = "SELECT to_regclass('job.job') IS NOT NULL AS there";
// Its own (two underscores) and those of a timetable come back by themselves
const WAITING = `SELECT j.name, j.data, j.start_after AS at FROM job.job j
  WHERE j.state IN ('created', 'retry', 'active') AND j.name NOT LIKE '\\_\\_%'
    AND NOT EXISTS (SELECT 1 FROM job.schedule s WHERE s.name = j.name) ORDER BY j.start_after, j.id`;

/** What waits for its time. The queue's own tables are made anew by the library that owns them. */
export async function waitingJobs(client: ClientBase): Promise<WaitingJob[]> {
  const { rows: [has] } = await client.query<{ there: boolean }>(HAS_JOBS);
  if (!has?.there) return [];
  const { rows } = await client.query<{ name: string; data: object | null; at: Date }>(WAITING);
  return rows.map(({ at, ...job }) => ({ ...job, at: at.toISOString() }));
}
