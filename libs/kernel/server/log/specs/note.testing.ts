import type { Actor } from '../../actor';
import type { ServerSlice } from '../../slice';
import { Module, type OnModuleInit } from '@nestjs/common';
import { audience, kernelMessages, type AudienceKey } from '../../../contract';
import type { Db } from '../../db/db';
import { SubjectRegistry } from '../../subjects/registry';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The smallest slice there can be: notes with an audience, each with a room. For the kernel's own tests. */
class Notes1795219200001 implements MigrationInterface {
  readonly name = 'Notes1795219200001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE note (id uuid PRIMARY KEY, audience text NOT NULL); CREATE TABLE note_line (id bigserial PRIMARY KEY, note uuid, text text UNIQUE)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

@Module({})
class NoteModule implements OnModuleInit {
  constructor(private readonly subjects: SubjectRegistry) {}

  onModuleInit(): void {
    this.subjects.register({
      type: 'topic',
      rooms: ['topic'],
      cards: () => Promise.resolve(new Map()),
      audiences: async (sql, ids) => {
        const rows = await sql.query<{ id: string; audience: AudienceKey }>('SELECT id, audience FROM note WHERE id = ANY($1)', [ids]);
        return new Map(rows.map((row) => [row.id, row.audience]));
      },
    });
  }
}

export const noteSlice: ServerSlice = {
  name: 'notes',
  module: NoteModule,
  schema: { entities: [], migrations: [Notes1795219200001] },
  messages: kernelMessages,
};

export async function addNote(db: Db, id: string, key: AudienceKey = audience.public()): Promise<void> {
  await db.query('INSERT INTO note (id, audience) VALUES ($1, $2)', [id, key]);
}

/** Writes a line and tells the note's room of it. */
export const addLine = (db: Db, actor: Actor, note: string, text: string) =>
  db.write(
    actor,
    async (tx) => {
      await tx.query('INSERT INTO note_line (note, text) VALUES ($1, $2)', [note, text]);
      tx.emit(`topic:${note}`, { type: 'line.added', version: 1, payload: { text } }, { type: 'topic', id: note });
      return { text };
    },
    { room: `topic:${note}` },
  );
