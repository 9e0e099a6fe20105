import { newId } from '@minga/kernel/contract';
import { one } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildGroup, type BuiltGroup } from '@minga/groups/testing';
import { importPosts, importTopics, type ImportedPost, type ImportTarget } from '../server';

export interface LargeTopic {
  id: string;
  group: BuiltGroup;
}

export interface LargeShape {
  replies: number;
  /** The position that the reply at this position answers; 0 for the opening post. */
  parentOf: (position: number) => number;
  group?: BuiltGroup;
}

/** Rows of one transaction while building: fewer transactions than an import beside readers would use. */
const CHUNK = 1000;
const START = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;

const author = (position: number) => ({ key: String(position % 50), name: `Participante ${position % 50}` });

/** A topic with many replies, written as an import writes them: thousands in seconds. */
export async function buildLargeTopic(app: TestApp, { replies, parentOf, group: given }: LargeShape): Promise<LargeTopic> {
  const group = given ?? (await buildGroup(app));
  const key = newId();
  const target: ImportTarget = { groupId: group.id, source: 'test', lang: 'es' };
  const createdAt = new Date(START);
  await importTopics(app.db, target, [{ key, title: `Tema grande ${key}`, text: 'Apertura', author: author(0), createdAt, supports: 0, status: '' }]);
  const post = (position: number): ImportedPost => {
    const parent = parentOf(position);
    return {
      key: `${key}-${position}`,
      topicKey: key,
      parentKey: parent === 0 ? null : `${key}-${parent}`,
      text: `Respuesta ${position}`,
      author: author(position),
      createdAt: new Date(START + position * MINUTE),
      votes: { positive: 1, negative: 0 },
    };
  };
  for (let from = 1; from <= replies; from += CHUNK) {
    const count = Math.min(CHUNK, replies - from + 1);
    await importPosts(app.db, target, Array.from({ length: count }, (_, index) => post(from + index)));
  }
  const row = await one<{ id: string }>(app.db, 'SELECT id FROM topic WHERE external_key = $1', [`test:${group.id}:topic:${key}`]);
  return { id: row!.id, group };
}
