import { jest } from '@jest/globals';
import type { Pool } from 'pg';
import { newId } from '../../contract';
import { createTestApp, until, type TestApp } from '../../testing';
import { system } from '../actor';
import { noteSlice } from '../log/specs/note.testing';
import { sqlOf } from './sql';
import { countStatements } from './statements';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [noteSlice], poolSize: 2 });
});
afterAll(() => app.close());

const actor = system('test');
const lines = async (text: string) => (await app.db.query('SELECT 1 FROM note_line WHERE text = $1', [text])).length;
/**
 * What the log cannot keep: JSON that PostgreSQL cannot hold, so that its statement fails with the commit already sent, and
 * what is no JSON at all, so that there is no statement.
 */
const UNKEEPABLE = [{ text: '\0' }, { count: 1n }];

describe('a transaction', () => {
  test.each(UNKEEPABLE)('whose event cannot be kept leaves no change, and the connection as it was', async (payload) => {
    const text = newId();
    const failing = app.db.write(actor, async (tx) => {
      await tx.query('INSERT INTO note_line (text) VALUES ($1)', [text]);
      tx.emit(`topic:${newId()}`, { type: 'x', version: 1, payload });
    });
    await expect(failing).rejects.toThrow();
    expect(await lines(text)).toBe(0);
    await app.db.write(actor, (tx) => tx.query('INSERT INTO note_line (text) VALUES ($1)', [text]));
    expect(await lines(text)).toBe(1);
  });

  test('gives each statement its own rows, though all are under way at once', async () => {
    const rows = await app.db.snapshot((sql) => Promise.all(Array.from({ length: 50 }, (_, n) => sql.query<{ n: number }>('SELECT $1::int AS n', [n]))));
    expect(rows.map(([row]) => row!.n)).toEqual(Array.from({ length: 50 }, (_, n) => n));
  });

  test('that fails inside a snapshot does not spoil the next user of its connection', async () => {
    await Promise.all(Array.from({ length: 10 }, () => expect(app.db.snapshot((sql) => sql.query('SELECT 1 / 0'))).rejects.toThrow()));
    expect(await app.db.query<{ n: number }>('SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  test('whose connection is lost fails alone: the process lives, and the next one gets another connection', async () => {
    const lost = app.db.snapshot((sql) => sql.query('SELECT pg_terminate_backend(pg_backend_pid())'));
    await expect(lost).rejects.toThrow();
    await expect(app.db.query('SELECT pg_terminate_backend(pg_backend_pid())')).rejects.toThrow();
    await until(() => app.db.query('SELECT 1').then(() => true, () => false));
  });

  test('sends in one packet what is asked in one turn', async () => {
    const client = await (app.db.source.driver as unknown as { master: Pool }).master.connect();
    const packets = jest.spyOn(client.connection.stream as unknown as { _writev: () => void }, '_writev');
    const sql = sqlOf(client);
    await Promise.all([sql.query('SELECT 1'), sql.query('SELECT 2'), sql.query('SELECT 3')]);
    expect(packets).toHaveBeenCalledTimes(1);
    packets.mockRestore();
    client.release();
  });

  test('counts what it sends, but not where it begins and ends', async () => {
    const { statements } = await countStatements(() => app.db.write(actor, (tx) => tx.query('SELECT 1')));
    expect(statements).toEqual(['SELECT 1']);
  });
});
