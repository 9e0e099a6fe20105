import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The calendar that goes with a letter; wiped with the rest of it. */
export class MailCalendar1795219200030 implements MigrationInterface {
  readonly name = 'MailCalendar1795219200030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE mail ADD COLUMN calendar jsonb');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
