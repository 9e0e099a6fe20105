import { rooms, type Presence } from '@minga/kernel/contract';
import { List } from '@minga/ui';
import type { ReadTopicRow } from '../../contract';
import { TopicRow } from './TopicRow';

export interface TopicRowsProps {
  rows: readonly ReadTopicRow[];
  group: string;
  now: number | null;
  /** Who is in the group's topics now, as the group's room tells. */
  inside?: Presence['inside'];
}

export function TopicRows({ rows: topics, group, now, inside = {} }: TopicRowsProps) {
  if (topics.length === 0) return null;
  return (
    <List closed>
      {topics.map((row) => (
        <TopicRow key={row.id} row={row} group={group} now={now} readers={inside[rooms.topic(row.id)]} />
      ))}
    </List>
  );
}
