import { List } from '@minga/ui';
import type { ReadTopicRow } from '../../contract';
import { TopicRow } from './TopicRow';

export function TopicRows({ rows, group, now }: { rows: readonly ReadTopicRow[]; group: string; now: number | null }) {
  if (rows.length === 0) return null;
  return (
    <List closed>
      {rows.map((row) => (
        <TopicRow key={row.id} row={row} group={group} now={now} />
      ))}
    </List>
  );
}
