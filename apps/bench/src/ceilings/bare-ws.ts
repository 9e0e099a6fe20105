import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { WebSocketServer } from 'ws';
import type { DatabaseAccess } from '../adapters/target.ts';
import { LOOPBACK } from '../processes/free-port.ts';

export interface BareWs {
  /** What every reader is sent, `{{id}}` being the id of the request and `{{sequence}}` a number that rises. */
  message: string;
  /** With it, a row is inserted durably before anybody is told. */
  access: DatabaseAccess | null;
}

const TABLE = 'CREATE TABLE IF NOT EXISTS bench_plain (id uuid PRIMARY KEY, body text NOT NULL)';
const INSERT = { name: 'insert', text: 'INSERT INTO bench_plain (id, body) VALUES ($1, $2) RETURNING id' };

/** A connection for each of those who write at once. */
async function databaseOf(access: DatabaseAccess): Promise<pg.Pool> {
  const pool = new pg.Pool(access);
  await pool.query(TABLE);
  return pool;
}

// Tells all sockets what it is asked to tell, with nothing between: no rooms, no access, no log.
async function start({ message, access }: BareWs): Promise<number> {
  const pool = access && (await databaseOf(access));
  const server = createServer();
  // Whoever asks keeps its connections: one that we end just then would be its failure.
  server.keepAliveTimeout = 0;
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  let sequence = 0;
  sockets.on('connection', (socket) => socket.send('hello'));
  server.on('request', (request, response) => {
    const id = request.headers['x-id'] as string;
    request.resume();
    const tell = (): void => {
      sequence += 1;
      const bytes = Buffer.from(message.replaceAll('{{id}}', id).replaceAll('{{sequence}}', String(sequence)));
      for (const socket of sockets.clients) socket.send(bytes, { binary: false });
      response.end();
    };
    if (!pool) return tell();
    pool.query({ ...INSERT, values: [id, message] }).then(tell, (error: unknown) => response.writeHead(500).end(String(error)));
  });
  return new Promise((resolve) => server.listen(0, LOOPBACK, () => resolve((server.address() as AddressInfo).port)));
}

process.on('message', (given: BareWs) => {
  start(given).then(
    (result) => process.send!({ result }),
    (error: unknown) => process.send!({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
