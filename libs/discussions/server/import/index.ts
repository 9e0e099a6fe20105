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
