import { one, type Sql, type Tx } from '@minga/kernel/server';

/** `never`: this database has not had the sample network. */
export type SampleState = 'never' | 'here' | 'removed';

const READ = 'SELECT state FROM sample_network';
const WRITE = 'INSERT INTO sample_network (state) VALUES ($1) ON CONFLICT (singleton) DO UPDATE SET state = EXCLUDED.state, at = now()';
/** Names the sample network's coming and going among a database's advisory locks. */
const LOCK_KEY = 0x73616d70;
const LOCK = 'SELECT pg_advisory_xact_lock($1)';

export const sampleState = async (sql: Sql): Promise<SampleState> => (await one<{ state: SampleState }>(sql, READ))?.state ?? 'never';

export const setSampleState = async (tx: Tx, state: Exclude<SampleState, 'never'>): Promise<void> => void (await tx.query(WRITE, [state]));

/** Of several processes that start at once, one brings the sample; the others wait for it to the end of its transaction. */
export const lockSample = async (tx: Tx): Promise<void> => void (await tx.query(LOCK, [LOCK_KEY]));
