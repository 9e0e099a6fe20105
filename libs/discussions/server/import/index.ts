export { readConsul, type ConsulFiles } from './consul/read-consul';
export { plainToMarkdown } from './plain-to-markdown';
export { ImportReport, type Explanation, type ImportTotals } from './report';
export {
  ImportFormatError,
  type ImportedAuthor,
  type ImportedPost,
  type ImportedTopic,
  type ImportItem,
  type Reattachment,
  type RefusalCode,
  type RefusedRow,
  type RowPlace,
} from './types';
export { importConsul, type ConsulImport, type ImportProgress } from './import-consul';
export { importPosts } from './write/import-posts';
export { importTopics } from './write/import-topics';
export { BATCH as IMPORT_BATCH, type ImportTarget } from './write/imported';
