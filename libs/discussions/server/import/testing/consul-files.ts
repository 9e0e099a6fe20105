import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConsulFiles, type ImportItem, readConsul } from '../index';

const TOPIC_HEAD = ',id,url,code,title,userId,date,summary,text,numComments,status,numSupports,isAssociation';
const POST_HEAD = ',id,parentId,proposalId,page,userId,userType,date,time,text,numVotes,numPositiveVotes,numNegativeVotes';

/** A line of the topics file; a good one unless told otherwise. */
export function topicLine(overrides: Partial<Record<'id' | 'title' | 'userId' | 'date' | 'summary' | 'text' | 'supports', string>> = {}): string {
  const { id = '1', title = 'Árboles', userId = '5', date = '2016-01-10', summary = 'Más sombra', text = '', supports = '7' } = overrides;
  return `0,${id},/proposals/${id}-arboles,MAD-${id},${title},${userId},${date},${summary},${text},3,open,${supports},0`;
}

/** A line of the posts file; a good one unless told otherwise. */
export function postLine(overrides: Partial<Record<'id' | 'parent' | 'topic' | 'userId' | 'role' | 'date' | 'time' | 'text' | 'up' | 'down', string>> = {}): string {
  const { id = '10', parent = '-1', topic = '1', userId = '6', role = '', date = '2016-01-11', time = '0 days 10:50:19', text = 'De acuerdo', up = '2', down = '1' } = overrides;
  return `0,${id},${parent},${topic},1,${userId},${role},${date},${time},${text},3,${up},${down}`;
}

/** Writes an export with these lines under its headings, or with these bytes as they are. */
export function consulFiles(posts: readonly string[] | Buffer, topics: readonly string[] | Buffer = [topicLine()]): ConsulFiles & { remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'minga-consul-'));
  const write = (name: string, head: string, lines: readonly string[] | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, Buffer.isBuffer(lines) ? lines : `${[head, ...lines].join('\n')}\n`);
    return path;
  };
  return {
    topicsFile: write('proposals.csv', TOPIC_HEAD, topics),
    postsFile: write('comments.csv', POST_HEAD, posts),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Everything that reading these lines yields. */
export async function readAll(posts: readonly string[] | Buffer, topics?: readonly string[] | Buffer): Promise<ImportItem[]> {
  const files = consulFiles(posts, topics);
  try {
    const items: ImportItem[] = [];
    for await (const item of readConsul(files)) items.push(item);
    return items;
  } finally {
    files.remove();
  }
}

/** The posts read, as `key<parent`; refused rows as `line!code:column`. */
export const outline = (items: readonly ImportItem[]): string[] =>
  items.flatMap((item) => {
    if (item.kind === 'refused') return [`${item.line}!${item.code}${item.column ? `:${item.column}` : ''}`];
    if (item.kind === 'topic') return [];
    const { key, parentKey } = item.post;
    return [`${key}<${parentKey ?? 'topic'}${item.reattached ? ` (${item.reattached.reason})` : ''}`];
  });
