import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WatchLevel } from '@minga/groups/contract';

@Entity('topic_reader')
export class TopicReaderEntity {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @PrimaryColumn('uuid', { name: 'topic_id' }) topicId!: string;
  /** Read up to here; -1: only the watch level was set. */
  @Column('int') position!: number;
  @Column('text', { nullable: true }) watch!: WatchLevel | null;
}

@Entity('draft')
export class DraftEntity {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @PrimaryColumn('text') key!: string;
  @Column('bigint') revision!: string;
  @Column('text') source!: string;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('int', { name: 'base_revision', nullable: true }) baseRevision!: number | null;
  @Column({ type: 'timestamptz', name: 'saved_at', precision: 3 }) savedAt!: Date;
}

@Entity('waiting')
export class WaitingEntity {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @PrimaryColumn('uuid', { name: 'post_id' }) postId!: string;
  @Column('uuid', { name: 'topic_id' }) topicId!: string;
  @Column('int') position!: number;
  @Column('text') kind!: 'reply' | 'mention';
  @Column({ type: 'timestamptz', precision: 3 }) at!: Date;
}
