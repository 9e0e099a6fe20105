import type { Language } from '@minga/kernel/contract';
import type { ImportedPost, ImportedTopic } from '../types';

/** Where imported rows go, and what their keys begin with, so that the same rows are known again. */
export interface ImportTarget {
  groupId: string;
  /** Names the system that the rows come from: `consul`. */
  source: string;
  lang: Language;
}

/** Rows of one transaction: enough to make commits cheap, few enough that readers of a running site are not held up. */
export const BATCH = 200;

type Kind = 'topic' | 'post' | 'author';

/** One group takes a source in once; another group may take it in for itself. */
export const externalKey = ({ source, groupId }: ImportTarget, kind: Kind, key: string): string => `${source}:${groupId}:${kind}:${key}`;

export const authorKey = (target: ImportTarget, { author }: ImportedTopic | ImportedPost): string =>
  externalKey(target, 'author', author.key || `name ${author.name}`);

export const authorsOf = (target: ImportTarget, rows: readonly (ImportedTopic | ImportedPost)[]) =>
  rows.map((row) => ({ key: authorKey(target, row), name: row.author.name }));

/** Posts by day, for the group's activity. */
export function daysOf(rows: readonly { createdAt: Date }[]): { day: string; posts: number }[] {
  const byDay = Map.groupBy(rows, (row) => row.createdAt.toISOString().slice(0, 10));
  return [...byDay].map(([day, some]) => ({ day, posts: some.length }));
}
