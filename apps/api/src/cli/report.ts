import type { Explanation, ImportReport, Reattachment, RefusalCode } from '@minga/discussions/server';

const REFUSALS: Record<RefusalCode, string> = {
  'malformed-row': 'the row is not whole',
  'bad-encoding': 'the row is not UTF-8, or too long',
  'bad-id': 'the id is not a number',
  'duplicate-id': 'an earlier row has the same id',
  'unknown-topic': 'its topic is not among the topics',
  'empty-text': 'there is no text',
  'too-long': 'the text is too long',
  'control-character': 'the text holds control characters',
  'bad-date': 'there is no such date or time',
  'bad-number': 'the count is not a number',
};

const REATTACHED: Record<Reattachment, string> = {
  'parent-missing': 'the post that it answers is not in the file',
  'parent-refused': 'the post that it answers was refused',
  'parent-in-other-topic': 'the post that it answers is in another topic',
  'parent-cycle': 'the posts answer each other in a ring',
};

function lineOf(explanation: Explanation): string {
  const { file, row, line, key, outcome } = explanation;
  const where = `${file} row ${row} (line ${line}${key ? `, id ${key}` : ''})`;
  if (outcome === 'reattached') return `${where}: attached to its topic, because ${REATTACHED[explanation.code]} (${explanation.parentKey})`;
  const { code, column } = explanation;
  return `${where}: refused, because ${REFUSALS[code]}${column ? ` (${column})` : ''}`;
}

/** The whole account of an import: a line for each row that did not go the plain way, then the sums. */
export function reportOf({ explanations, totals }: ImportReport): string[] {
  const { topics, posts, repeated } = totals;
  return [
    ...explanations.map(lineOf),
    `Topics: ${topics.read} read = ${topics.imported} imported + ${topics.refused} refused.`,
    `Posts: ${posts.read} read = ${posts.imported} imported (${posts.reattached} of them attached to their topic) + ${posts.refused} refused.`,
    ...(repeated > 0 ? [`${repeated} of the imported were here already, and are left as they were.`] : []),
  ];
}
