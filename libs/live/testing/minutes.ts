import * as Y from 'yjs';
import { newId, type Client } from '@minga/kernel/contract';
import { MINUTES_LIST, type MinuteKind, type liveRoutes } from '../contract';

type Api = Client<typeof liveRoutes>;

/** An editor of the shared minutes as a page holds one: its own document, and what it knows the server to have. */
export interface MinutesEditor {
  doc: Y.Doc;
  /** Takes the server's document in. */
  pull(): Promise<void>;
  /** Sends everything that the server is not known to have; again as often as wanted. */
  push(): Promise<void>;
  write(text: string, kind?: MinuteKind): void;
  texts(): string[];
}

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

export async function openEditor(api: Api, sessionId: string): Promise<MinutesEditor> {
  const doc = new Y.Doc();
  let known = Y.encodeStateVector(doc);
  const list = () => doc.getArray<Y.Map<unknown>>(MINUTES_LIST);
  const editor: MinutesEditor = {
    doc,
    async pull() {
      const { state, since } = await api.minutesDocument({ params: { sessionId } });
      for (const update of [state, ...since]) Y.applyUpdate(doc, bytes(update));
      const server = new Y.Doc();
      for (const update of [state, ...since]) Y.applyUpdate(server, bytes(update));
      known = Y.encodeStateVector(server);
    },
    async push() {
      const update = Buffer.from(Y.encodeStateAsUpdate(doc, known)).toString('base64');
      known = bytes((await api.updateMinutes({ params: { sessionId }, body: { update } })).vector);
    },
    write(text, kind = 'note') {
      const line = new Y.Map<unknown>();
      for (const [key, value] of Object.entries({ id: newId(), kind, at: '2026-11-22T12:00:00.000Z', itemId: null, who: '', due: '' })) line.set(key, value);
      line.set('text', new Y.Text(text));
      list().push([line]);
    },
    texts: () => list().map((line) => String(line.get('text'))),
  };
  await editor.pull();
  return editor;
}
