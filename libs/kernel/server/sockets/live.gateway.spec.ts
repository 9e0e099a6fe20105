import { audience, newId } from '../../contract';
import { createTestApp, connectLive, until, type TestApp } from '../../testing';
import { system } from '../actor';
import { Sessions, type SessionInfo } from '../http/sessions';
import { addLine, addNote, noteSlice } from '../log/specs/note.testing';
import type { RoomGate } from './gate';
import { generalLimits } from '../limits/general.settings';
import { SiteSettingsStore } from '../site-settings/store';
import { LiveGateway } from './live.gateway';
import { sessionSlice, TestSessions } from './sessions.testing';
import { FLOOD_MOST } from './socket-limits';

let app: TestApp;
let sessions: TestSessions;
let note: string;
const actor = system('test');
const room = () => `topic:${note}`;
const line = (text: string) => addLine(app.db, actor, note, text);

beforeAll(async () => {
  app = await createTestApp({ slices: [noteSlice, sessionSlice] });
  sessions = app.nest.get(Sessions) as unknown as TestSessions;
  sessions = app.nest.select(sessionSlice.module as never).get(Sessions);
});
beforeEach(async () => {
  note = newId();
  await addNote(app.db, note);
});
afterAll(() => app.close());

/** An account with a grant to the note's group, and its socket in the note's room. */
async function memberInRoom(group: string) {
  const session: SessionInfo = await sessions.open(app.db, [audience.group(group)]);
  const reader = await app.reader(sessions.cookie(session));
  expect(await reader.join(room())).toMatchObject({ ok: true });
  return { session, reader };
}

describe('a reader’s socket', () => {
  test('gets events of the rooms it joined, in sequence', async () => {
    const reader = await app.reader();
    await reader.join(room());
    for (let n = 1; n <= 50; n++) await line(`${note} ${n}`);
    const events = await reader.received(room(), 50);
    expect(events.map((event) => event.seq)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  test('misses nothing and gets nothing twice when it joins while others write', async () => {
    let writing = true;
    const writer = (async () => {
      for (let n = 0; writing; n++) await line(`${note} ${n}`);
    })();
    const seen = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const reader = await app.reader();
        const answer = await reader.join(room(), 0);
        return { reader, answer };
      }),
    );
    writing = false;
    await writer;
    const last = Number((await app.db.query<{ seq: string }>('SELECT seq FROM room_head WHERE room = $1', [room()]))[0]!.seq);
    for (const { reader, answer } of seen) {
      if (!answer.ok) throw new Error(answer.code);
      const all = await until(() => {
        const known = new Set([...answer.events, ...reader.events].map((event) => event.seq));
        return known.size === last ? known : undefined;
      });
      expect(Math.max(...all)).toBe(last);
    }
  });

  test('catches up on 200 missed events after a broken connection', async () => {
    const first = await app.reader();
    await first.join(room());
    await line(`${note} before`);
    await first.received(room(), 1);
    first.close();
    for (let n = 0; n < 200; n++) await line(`${note} missed ${n}`);
    const again = await app.reader();
    const answer = await again.join(room(), 1);
    expect(answer).toMatchObject({ ok: true, seq: 201, resync: false });
    expect(answer.ok && answer.events.map((event) => event.seq)).toEqual(Array.from({ length: 200 }, (_, index) => index + 2));
  });

  test('is told to fetch anew when more was missed than is worth sending', async () => {
    for (let n = 0; n < 501; n++) {
      await app.db.write(actor, async (tx) => tx.emit(room(), { type: 'x', version: 1, payload: {} }));
    }
    const reader = await app.reader();
    expect(await reader.join(room(), 0)).toMatchObject({ ok: true, events: [], resync: true });
  });

  test('gets an event whose commit was followed by no wake-up', async () => {
    const reader = await app.reader();
    await reader.join(room());
    await line(`${note} joined`);
    await reader.received(room(), 1);
    // As a process killed between commit and wake-up leaves it: the row is there, nobody was told.
    const silent = await createTestApp({ slices: [noteSlice], databaseUrl: app.databaseUrl });
    silent.db.onCommit(() => undefined);
    await silent.bus.stop();
    await addLine(silent.db, actor, note, `${note} silent`);
    const events = await reader.received(room(), 2);
    expect(events[1]?.body.payload).toEqual({ text: `${note} silent` });
    await silent.close();
  });

  test('is not told a room that may not be seen from one that is not there', async () => {
    const hidden = newId();
    await addNote(app.db, hidden, audience.group(newId()));
    const reader = await app.reader();
    const refused = await reader.join(`topic:${hidden}`);
    expect(refused).toEqual({ ok: false, code: 'not-found' });
    expect(await reader.join(`topic:${newId()}`)).toEqual(refused);
    expect((await app.request(`/api/rooms/topic:${hidden}/events?after=0`)).status).toBe(404);
  });

  test('is refused when it hurries too much, with the time to wait, and cut off when it floods', async () => {
    const store = app.nest.get(SiteSettingsStore);
    await app.db.write(system('spec'), async (tx) => {
      await store.set(tx, generalLimits.socket.account.burst, 6);
      await store.set(tx, generalLimits.socket.account.seconds, 3600);
    });
    await store.refresh();
    const session = await sessions.open(app.db, []);
    const reader = await app.reader(sessions.cookie(session));
    const answers: unknown[] = [];
    for (let n = 0; n < 7; n++) answers.push(await reader.join(`topic:${newId()}`));
    expect(answers.filter((answer) => (answer as { code: string }).code === 'not-found')).toHaveLength(6);
    expect(answers.at(-1)).toEqual({ ok: false, code: 'too-many-requests', retryAfterSeconds: expect.any(Number) });
    const cut = new Promise<void>((resolve) => reader.socket.once('disconnect', () => resolve()));
    for (let n = 0; n < FLOOD_MOST; n++) reader.socket.emit('presence', { room: room(), state: 'reading' });
    await cut;
    await app.db.write(system('spec'), (tx) => store.set(tx, generalLimits.socket.account.burst, 1_000_000));
    await store.refresh();
  });

  test('is not told anything by a name that no room has', async () => {
    const reader = await app.reader();
    for (const name of ['topic:0', 'topic:site', 'nothing:main', `account:${newId()}`]) expect(await reader.join(name)).toEqual({ ok: false, code: 'not-found' });
  });

  test('joins no more rooms than it may, though it asks for all at once', async () => {
    const reader = await app.reader();
    const notes = await Promise.all(Array.from({ length: 80 }, async () => {
      const id = newId();
      await addNote(app.db, id);
      return id;
    }));
    const answers = await Promise.all(notes.map((id) => reader.join(`topic:${id}`)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(50);
    expect(answers.filter((answer) => !answer.ok && answer.code === 'too-many-rooms')).toHaveLength(30);
  });

  test('of a foreign page is refused', async () => {
    await expect(connectLive(app.url, undefined, 'https://elsewhere.example')).rejects.toThrow();
  });

  test.each([{}, { room: 7, after: 0 }, { room: 'topic:x', after: -1 }, { room: "x'; DROP TABLE note", after: 0 }, null, 'text'])(
    'answers a malformed join with a refusal: %j',
    async (body) => {
      const reader = await app.reader();
      expect(await reader.socket.emitWithAck('join', body as never)).toEqual({ ok: false, code: 'invalid-input' });
    },
  );
});

describe('losing access', () => {
  test('a revoked member gets nothing that was written after, under load, 1,000 times', async () => {
    const group = newId();
    await app.db.query('UPDATE note SET audience = $2 WHERE id = $1', [note, audience.group(group)]);
    const witness = await memberInRoom(group);
    const ROUNDS = 100;
    const MEMBERS = 10;
    for (let round = 0; round < ROUNDS; round++) {
      const members = await Promise.all(Array.from({ length: MEMBERS }, () => memberInRoom(group)));
      const noise = Promise.all([1, 2, 3].map((n) => line(`${note} noise ${round} ${n}`)));
      await app.db.write(actor, async (tx) => {
        for (const { session } of members) await tx.revoke(session.accountId, audience.group(group));
      });
      await line(`${note} secret ${round}`);
      await noise;
      await until(() => witness.reader.events.some((event) => (event.body.payload as { text: string }).text === `${note} secret ${round}`));
      await until(() => members.every(({ reader }) => reader.closed.includes(room())));
      for (const { reader } of members) {
        expect(reader.events.map((event) => (event.body.payload as { text: string }).text)).not.toContain(`${note} secret ${round}`);
        reader.close();
      }
    }
  });

  test('a member who comes in while others are checked again, admitted before the loss, gets nothing of after', async () => {
    const group = newId();
    await app.db.query('UPDATE note SET audience = $2 WHERE id = $1', [note, audience.group(group)]);
    await memberInRoom(group);
    const session = await sessions.open(app.db, [audience.group(group)]);
    const late = await app.reader(sessions.cookie(session));
    const { gate } = app.nest.get(LiveGateway) as unknown as { gate: RoomGate };
    const { admit, recheck } = gate;
    let come!: () => void;
    const called = new Promise<void>((resolve) => (come = resolve));
    const decided = new Promise<void>((resolve) => {
      gate.admit = async (...asked) => {
        gate.admit = admit;
        const admission = await admit.apply(gate, asked);
        resolve();
        await called;
        return admission;
      };
    });
    gate.recheck = async (...asked) => {
      gate.recheck = recheck;
      const checked = await recheck.apply(gate, asked);
      come();
      await joining;
      return checked;
    };
    const joining = late.join(room());
    await decided;
    await app.db.write(actor, (tx) => tx.revoke(session.accountId, audience.group(group)));
    await line(`${note} secret`);
    await joining;
    await until(() => late.closed.includes(room()));
    expect(late.events).toEqual([]);
  });

  test('an ended session’s socket is closed before anything more is sent', async () => {
    const group = newId();
    await app.db.query('UPDATE note SET audience = $2 WHERE id = $1', [note, audience.group(group)]);
    const { session, reader } = await memberInRoom(group);
    await sessions.end(app.db, session.sessionId);
    await line(`${note} after the end`);
    await until(() => !reader.socket.connected);
    expect(reader.events).toEqual([]);
  });
});

describe('a quiet room', () => {
  test('loses a revoked member without an event, and tells them nothing of who is there', async () => {
    const group = newId();
    await app.db.query('UPDATE note SET audience = $2 WHERE id = $1', [note, audience.group(group)]);
    const member = await memberInRoom(group);
    const stays = await memberInRoom(group);
    const told: { people: { id: string }[] }[] = [];
    const seen: { people: { id: string }[] }[] = [];
    member.reader.socket.on('presence', (presence) => told.push(presence));
    stays.reader.socket.on('presence', (presence) => seen.push(presence));
    await app.db.write(actor, (tx) => tx.revoke(member.session.accountId, audience.group(group)));
    member.reader.socket.emit('presence', { room: room(), state: 'reading' });
    stays.reader.socket.emit('presence', { room: room(), state: 'reading' });
    await until(() => member.reader.closed.includes(room()));
    await until(() => seen.length > 0);
    expect(told).toEqual([]);
    expect(seen.flatMap(({ people }) => people.map(({ id }) => id))).not.toContain(member.session.accountId);
  });

  test('closes to a revoked member who does nothing at all', async () => {
    const group = newId();
    await app.db.query('UPDATE note SET audience = $2 WHERE id = $1', [note, audience.group(group)]);
    const member = await memberInRoom(group);
    await app.db.write(actor, (tx) => tx.revoke(member.session.accountId, audience.group(group)));
    await until(() => member.reader.closed.includes(room()));
  });

  test('stays left when the page leaves it before it was let in', async () => {
    const reader = await app.reader();
    const joining = reader.join(room());
    reader.socket.emit('leave', { room: room() });
    expect(await joining).toEqual({ ok: false, code: 'unavailable' });
    const other = await app.reader();
    await other.join(room());
    await line(`${note} after`);
    await other.received(room(), 1);
    expect(reader.events).toEqual([]);
  });
});

describe('presence', () => {
  test('counts readers, names people, and forgets those who leave', async () => {
    const session = await sessions.open(app.db, []);
    const person = await app.reader(sessions.cookie(session));
    const watcher = await app.reader();
    const heard: { readers: number; people: { id: string; writing: boolean }[] }[] = [];
    watcher.socket.on('presence', (message) => heard.push(message));
    await Promise.all([person.join(room()), watcher.join(room())]);
    watcher.socket.emit('presence', { room: room(), state: 'reading' });
    person.socket.emit('presence', { room: room(), state: 'writing' });
    const both = await until(() => heard.find((presence) => presence.readers === 2));
    expect(both.people).toMatchObject([{ id: session.accountId, writing: true }]);
    person.close();
    await until(() => heard.at(-1)?.readers === 1);
  });
});
