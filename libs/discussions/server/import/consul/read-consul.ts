import type { ImportItem, ImportedPost, RefusedRow } from '../types';
import { type Node, settleParents, type Tree } from './parents';
import { isRefused, parsePost, parseTopic, postsTable, topicsTable } from './parse-rows';
import { type Row, rowsOf } from './rows';

export interface ConsulFiles {
  /** `proposals.csv` of the export. */
  topicsFile: string;
  /** `comments.csv` of the export. */
  postsFile: string;
  /** Called once, when the files have been read through and before the first post: for a progress bar. */
  onCounted?: (rows: { topics: number; posts: number }) => void;
}

/**
 * Reads an export of a CONSUL site (Decide Madrid): first its topics, then its posts, each after the post it
 * answers, every row of both files exactly once, as imported or as refused with the reason. A bad row never stops
 * the reading. The posts file is read twice, and once more for each level of answers that stand before what they
 * answer; kept in memory are the ids and who answers whom, never the texts.
 * @throws ImportFormatError when a heading lacks a needed column; the file system's error when a file cannot be read
 */
export async function* readConsul({ topicsFile, postsFile, onCounted }: ConsulFiles): AsyncGenerator<ImportItem> {
  const topics = new Set<string>();
  let read = 0;
  for await (const item of readTopics(topicsFile, topics)) {
    read++;
    yield item;
  }
  const { tree, rows } = await readTree(postsFile, topics);
  onCounted?.({ topics: read, posts: rows });
  yield* readPosts(postsFile, topics, tree);
}

async function* readTopics(path: string, topics: Set<string>): AsyncGenerator<ImportItem> {
  for await (const row of rowsOf(topicsTable(path))) {
    const topic = parseTopic(row);
    if (isRefused(topic)) {
      yield topic;
    } else if (topics.has(topic.key)) {
      yield { ...row.place, kind: 'refused', code: 'duplicate-id', column: 'id', key: topic.key };
    } else {
      topics.add(topic.key);
      yield { ...row.place, kind: 'topic', topic };
    }
  }
}

/** First pass: which posts there will be, and what each hangs on. */
async function readTree(path: string, topics: ReadonlySet<string>): Promise<{ tree: Tree; rows: number }> {
  const tree: Tree = new Map();
  const refused = new Set<string>();
  let rows = 0;
  for await (const row of rowsOf(postsTable(path))) {
    rows++;
    const post = parsePost(row);
    if (isRefused(post)) {
      if (post.key) refused.add(post.key);
    } else if (!topics.has(post.topicKey)) {
      refused.add(post.key);
    } else if (!tree.has(post.key)) {
      tree.set(post.key, { row: row.place.row, topic: post.topicKey, parent: post.parentKey, yielded: false });
    }
  }
  settleParents(tree, refused);
  return { tree, rows };
}

/** Further passes: each yields the posts whose parent has been, the first of them the refused rows as well. */
async function* readPosts(path: string, topics: ReadonlySet<string>, tree: Tree): AsyncGenerator<ImportItem> {
  let waiting = tree.size;
  for (let pass = 0; pass === 0 || waiting > 0; pass++) {
    const before = waiting;
    for await (const row of rowsOf(postsTable(path))) {
      const post = judge(row, topics, tree);
      if (isRefused(post)) {
        if (pass === 0) yield post;
        continue;
      }
      const node = tree.get(post.key)!;
      if (node.yielded || !isReady(node, tree)) continue;
      node.yielded = true;
      waiting--;
      yield { ...row.place, kind: 'post', post: { ...post, parentKey: node.parent }, ...(node.lost && { reattached: node.lost }) };
    }
    if (waiting > 0 && waiting === before) throw new Error(`${path} changed while it was read`);
  }
}

const isReady = (node: Node, tree: Tree): boolean => node.parent === null || tree.get(node.parent)!.yielded;

/** The row by itself, then against the others: its topic must be there, and its id not be taken. */
function judge(row: Row, topics: ReadonlySet<string>, tree: Tree): ImportedPost | RefusedRow {
  const post = parsePost(row);
  if (isRefused(post)) return post;
  const refusal = { ...row.place, kind: 'refused', key: post.key } as const;
  if (!topics.has(post.topicKey)) return { ...refusal, code: 'unknown-topic', column: 'proposalId' };
  if (tree.get(post.key)?.row !== row.place.row) return { ...refusal, code: 'duplicate-id', column: 'id' };
  return post;
}
