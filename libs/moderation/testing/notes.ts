import { Inject, Module } from '@nestjs/common';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audience, newId, rooms } from '@minga/kernel/contract';
import { one, SubjectRegistry, system, type MingaApp, type ServerSlice, type Sql, type SubjectKind, type Tx } from '@minga/kernel/server';
import { mayModerateGroup } from '@minga/groups/server';

/**
 * Things that can be flagged and held, for this slice's own specs: it may not import the slices that have the real ones.
 * They are registered under the names of those, so that everything here goes the way it goes for them.
 */
class Notes1795219299999 implements MigrationInterface {
  readonly name = 'Notes1795219299999';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE note (id uuid PRIMARY KEY, type text NOT NULL, group_id uuid NOT NULL, author_id uuid NOT NULL,
      audience text NOT NULL, html text NOT NULL, state text NOT NULL DEFAULT 'there')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

interface NoteRow {
  id: string;
  group_id: string;
  author_id: string;
  audience: string;
  html: string;
}

const ROWS = `SELECT * FROM note WHERE id = ANY($1::uuid[]) AND type = $2 AND state <> 'gone'`;
const MARK = 'UPDATE note SET state = $2 WHERE id = $1';
const MOVE = 'UPDATE note SET group_id = $2 WHERE id = $1';

function noteKind(type: 'post' | 'submission'): SubjectKind {
  const by = async <V>(sql: Sql, ids: readonly string[], value: (row: NoteRow) => V): Promise<Map<string, V>> =>
    new Map((await sql.query<NoteRow>(ROWS, [ids, type])).map((row) => [row.id, value(row)]));
  const marks = (state: string) => async (tx: Tx, id: string) => void (await tx.query(MARK, [id, state]));
  return {
    type,
    audiences: (sql, ids) => by(sql, ids, (row) => row.audience),
    cards: (sql, ids) =>
      by(sql, ids, ({ id, audience: key }) => ({ ref: { type, id }, title: 'Nota', address: `/n/${id}`, audience: key, lang: 'es' })),
    group: (sql, ids) => by(sql, ids, (row) => row.group_id),
    authors: (sql, ids) => by(sql, ids, (row) => row.author_id),
    contents: (sql, ids) => by(sql, ids, ({ html }) => ({ html, lang: 'es' })),
    async mayModerate(sql, actor, id) {
      return mayModerateGroup(sql, actor, (await one<NoteRow>(sql, ROWS, [[id], type]))!.group_id);
    },
    acts:
      type === 'post'
        ? { hide: marks('hidden'), delete: marks('deleted'), lock: marks('locked'), move: async (tx, id, to) => void (await tx.query(MOVE, [id, to])) }
        : { approve: async (tx, id) => (await marks('posted')(tx, id), undefined), reject: marks('rejected') },
  };
}

@Module({})
class NotesModule {
  constructor(@Inject(SubjectRegistry) subjects: SubjectRegistry) {
    subjects.register(noteKind('post'));
    subjects.register(noteKind('submission'));
  }
}

const none = { problems: {}, fields: {}, refusals: {} };
export const notesSlice: ServerSlice = {
  name: 'notes',
  module: NotesModule,
  schema: { entities: [], migrations: [Notes1795219299999] },
  messages: { es: none, pt: none, en: none, fr: none },
};

export interface NoteOverrides {
  html?: string;
  /** The group's key for a private one. */
  private?: boolean;
}

const ADD = 'INSERT INTO note (id, type, group_id, author_id, audience, html) VALUES ($1, $2, $3, $4, $5, $6)';

async function add(app: MingaApp, type: string, group: { id: string }, authorId: string, { html = '<p>Ese proveedor ya fue sancionado.</p>', ...rest }: NoteOverrides): Promise<string> {
  const id = newId();
  await app.db.write(system('test'), async (tx) => {
    await tx.query(ADD, [id, type, group.id, authorId, rest.private ? audience.group(group.id) : audience.public(), html]);
    if (type === 'post') tx.emit(rooms.group(group.id), { type: 'post.added', version: 1, payload: { post: { id } } }, { type, id });
    else tx.emit(rooms.account(authorId), { type: 'submission.changed', version: 1, payload: { submissionId: id, submission: { hold: 'held-first' } } }, { type, id });
  });
  return id;
}

/** A post of somebody in a group. */
export const buildNote = (app: MingaApp, group: { id: string }, authorId: string, overrides: NoteOverrides = {}) => add(app, 'post', group, authorId, overrides);
/** A text that was held back. Settle the app, and it is in the queue. */
export const buildHeld = (app: MingaApp, group: { id: string }, authorId: string, overrides: NoteOverrides = {}) => add(app, 'submission', group, authorId, overrides);

/** Its author takes a post away, as the slice that has posts tells it. */
export async function removeNote(app: MingaApp, group: { id: string }, id: string): Promise<void> {
  await app.db.write(system('test'), async (tx) => {
    await tx.query(MARK, [id, 'gone']);
    tx.emit(rooms.group(group.id), { type: 'post.deleted', version: 1, payload: { postId: id, deleted: { as: 'author' } } }, { type: 'post', id });
  });
}

export const stateOf = async (app: MingaApp, id: string): Promise<string> =>
  (await app.db.query<{ state: string }>('SELECT state FROM note WHERE id = $1', [id]))[0]!.state;
