import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody's part of the record in its order: whoever has acted for years is found as fast as whoever came yesterday. */
export class AuditSearch1795219200040 implements MigrationInterface {
  readonly name = 'AuditSearch1795219200040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX audit_part_person ON audit_part (owner_id, seq) WHERE owner_id IS NOT NULL');
    await runner.query('DROP INDEX audit_part_owner');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
