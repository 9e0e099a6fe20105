import { MAX_SOURCE_LENGTH } from '@minga/kernel/server';
import type { ImportedPost, ImportedTopic, RefusedRow } from '../types';
import { FieldFault, Fields } from './fields';
import type { Row, Table } from './rows';

const TOPIC_COLUMNS = ['id', 'title', 'userId', 'date', 'summary', 'text'];
const POST_COLUMNS = ['id', 'parentId', 'proposalId', 'userId', 'date', 'time', 'text', 'numPositiveVotes', 'numNegativeVotes'];
/** Longest title of a topic. */
const MAX_TITLE = 200;
const MAX_LABEL = 300;
/** What the export writes for "answers the proposal itself". */
const NO_PARENT = new Set(['-1', '']);

export const topicsTable = (path: string): Table => ({ file: 'topics', path, columns: TOPIC_COLUMNS, startsRow: /^\d*,\d+,\/[^,]*,/ });
export const postsTable = (path: string): Table => ({ file: 'posts', path, columns: POST_COLUMNS, startsRow: /^\d*,\d+,-?\d+,\d+,/ });

export const parseTopic = (row: Row): ImportedTopic | RefusedRow => parseRow(row, toTopic);
export const parsePost = (row: Row): ImportedPost | RefusedRow => parseRow(row, toPost);

export const isRefused = (parsed: object): parsed is RefusedRow => 'kind' in parsed && parsed.kind === 'refused';

function parseRow<T extends object>({ place, values, fault }: Row, read: (fields: Fields) => T): T | RefusedRow {
  if (!values) return { ...place, kind: 'refused', code: fault ?? 'malformed-row' };
  const fields = new Fields(values);
  try {
    return read(fields);
  } catch (error) {
    if (!(error instanceof FieldFault)) throw error;
    const { code, column } = error; // `id` is read first, so it is good when another column is at fault
    return { ...place, kind: 'refused', code, column, ...(column !== 'id' && { key: fields.id('id') }) };
  }
}

function toTopic(fields: Fields): ImportedTopic {
  const key = fields.id('id');
  const title = fields.required('title', MAX_TITLE);
  const paragraphs = [fields.plain('summary', MAX_SOURCE_LENGTH), fields.plain('text', MAX_SOURCE_LENGTH)].filter(Boolean);
  const url = fields.plain('url', MAX_LABEL);
  return {
    key,
    title,
    // A proposal may be its title and nothing else; a topic opens with a post all the same.
    text: fields.markdown('text', paragraphs.join('\n\n') || title),
    author: fields.author(),
    createdAt: fields.instant('date'),
    supports: fields.count('numSupports'),
    status: fields.plain('status', MAX_LABEL),
    ...(url && { url }),
  };
}

function toPost(fields: Fields): ImportedPost {
  const parent = fields.plain('parentId', MAX_LABEL);
  return {
    key: fields.id('id'),
    topicKey: fields.id('proposalId'),
    parentKey: NO_PARENT.has(parent) ? null : parent,
    text: fields.markdown('text'),
    author: fields.author(),
    createdAt: fields.instant('date', 'time'),
    votes: { positive: fields.count('numPositiveVotes'), negative: fields.count('numNegativeVotes') },
  };
}
