import type { Language } from '@minga/kernel/contract';
import type { Db } from '@minga/kernel/server';
import { readConsul } from './consul/read-consul';
import { ImportReport } from './report';
import type { ImportItem, ImportedPost, ImportedTopic } from './types';
import { importPosts } from './write/import-posts';
import { importTopics } from './write/import-topics';
import { BATCH, type ImportTarget } from './write/imported';

export interface ConsulImport {
  /** `proposals.csv` of the export. */
  topicsFile: string;
  /** `comments.csv` of the export. */
  postsFile: string;
  groupId: string;
  /** Of the texts; Spanish unless told. */
  lang?: Language;
  /** Called after each batch; `total` is null until the files have been read through. */
  onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  done: number;
  total: number | null;
}

type TopicItem = Extract<ImportItem, { kind: 'topic' }>;
type PostItem = Extract<ImportItem, { kind: 'post' }>;

/**
 * Brings an export of a CONSUL site into a group, a batch a transaction: repeatable without doubling, resumable after a
 * kill, beside a running site whose readers see it arrive. Every row of both files is accounted for in the report.
 * @throws ImportFormatError when a file is no such export; Refusal 404 when there is no such group
 */
export async function importConsul(db: Db, { topicsFile, postsFile, groupId, lang = 'es', onProgress }: ConsulImport): Promise<ImportReport> {
  const target: ImportTarget = { groupId, source: 'consul', lang };
  const writer = new BatchWriter(db, target);
  let total: number | null = null;
  const counted = ({ topics, posts }: { topics: number; posts: number }) => void (total = topics + posts);
  for await (const item of readConsul({ topicsFile, postsFile, onCounted: counted })) {
    if (await writer.take(item)) onProgress?.({ done: writer.done, total });
  }
  await writer.flush();
  onProgress?.({ done: writer.done, total });
  return writer.report;
}

/** Gathers rows of one kind until there is a batch of them. Refused rows wait with the others, so that the report keeps their order. */
class BatchWriter {
  readonly report = new ImportReport();
  done = 0;
  private waiting: ImportItem[] = [];
  private kind: 'topic' | 'post' = 'topic';

  constructor(
    private readonly db: Db,
    private readonly target: ImportTarget,
  ) {}

  /** True when a batch was written. */
  async take(item: ImportItem): Promise<boolean> {
    const other = item.kind !== 'refused' && item.kind !== this.kind;
    if (other) await this.flush();
    if (item.kind !== 'refused') this.kind = item.kind;
    this.waiting.push(item);
    if (this.waiting.length < BATCH) return other;
    await this.flush();
    return true;
  }

  async flush(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    const repeated = await this.write(batch);
    for (const item of batch) this.report.add(item, { repeated: repeated.has(keyOf(item)) });
    this.done += batch.length;
  }

  private write(batch: ImportItem[]): Promise<Set<string>> {
    const topics: ImportedTopic[] = batch.filter((item): item is TopicItem => item.kind === 'topic').map(({ topic }) => topic);
    const posts: ImportedPost[] = batch.filter((item): item is PostItem => item.kind === 'post').map(({ post }) => post);
    if (topics.length > 0) return importTopics(this.db, this.target, topics);
    return posts.length > 0 ? importPosts(this.db, this.target, posts) : Promise.resolve(new Set());
  }
}

const keyOf = (item: ImportItem): string => (item.kind === 'topic' ? item.topic.key : item.kind === 'post' ? item.post.key : '');
