import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTestDatabase } from '../../testing';
import { kernelSchema } from '../schema';
import { connect, joinSchemas } from './data-source';
import { migrate } from './migrate';

class Patient1795219200009 implements MigrationInterface {
  readonly name = 'Patient1795219200009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE patience AS SELECT current_setting('statement_timeout') AS most");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

test('a migration may take as long as its tables are large; requests may not', async () => {
  const database = await createTestDatabase();
  const source = await connect(database.url, joinSchemas([kernelSchema, { entities: [], migrations: [Patient1795219200009] }]), 2);
  expect(await migrate(source)).toEqual(['Patient1795219200009']);
  expect(await migrate(source)).toEqual([]);
  expect(await source.query('SELECT most FROM patience')).toEqual([{ most: '0' }]);
  const after = await Promise.all([1, 2].map(() => source.query("SELECT current_setting('statement_timeout') AS most, pg_sleep(0.05)")));
  expect(after.map(([row]) => row.most)).toEqual(['30s', '30s']);
  await source.destroy();
  await database.drop();
});
