import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody's posts in their order: whoever wrote a hundred thousand is read page by page, each as fast as the first. */
export class PostsOfSomebody1795219200320 implements MigrationInterface {
  readonly name = 'PostsOfSomebody1795219200320';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX post_of_author ON post (author_id, id)');
    await runner.query('DROP INDEX post_author');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
