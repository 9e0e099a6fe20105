import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TopicKind } from '../contract';

@Entity('topic')
export class TopicEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('text') audience!: string;
  @Column('boolean') hidden!: boolean;
  @Column('text') kind!: TopicKind;
  @Column('text') title!: string;
  @Column('text') lang!: string;
  @Column('text', { array: true }) tags!: string[];
  @Column('text') excerpt!: string;
  @Column('boolean') locked!: boolean;
  @Column('boolean') archived!: boolean;
  @Column('text', { name: 'locked_reason', nullable: true }) lockedReason!: string | null;
  @Column('int', { name: 'slow_minutes' }) slowMinutes!: number;
  @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto!: string | null;
  @Column('uuid', { name: 'accepted_post_id', nullable: true }) acceptedPostId!: string | null;
  @Column('int', { name: 'accepted_position', nullable: true }) acceptedPosition!: number | null;
  @Column('uuid', { name: 'opened_by' }) openedBy!: string;
  @Column({ type: 'timestamptz', name: 'opened_at', precision: 3 }) openedAt!: Date;
  @Column('text', { name: 'external_key', nullable: true }) externalKey!: string | null;
}

@Entity('topic_count')
export class TopicCountEntity {
  @PrimaryColumn('uuid', { name: 'topic_id' }) topicId!: string;
  @Column('boolean') open!: boolean;
  @Column('int') shape!: number;
  @Column('int', { name: 'last_position' }) lastPosition!: number;
  @Column('int') replies!: number;
  @Column('int', { name: 'top_replies' }) topReplies!: number;
  @Column('int') participants!: number;
  @Column('jsonb', { name: 'participant_groups' }) participantGroups!: Record<string, number>;
}

@Entity('topic_listing')
export class TopicListingEntity {
  @PrimaryColumn('uuid', { name: 'topic_id' }) topicId!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('boolean') pinned!: boolean;
  @Column('boolean') unanswered!: boolean;
  @Column({ type: 'timestamptz', name: 'opened_at', precision: 3 }) openedAt!: Date;
  @Column({ type: 'timestamptz', name: 'last_at', precision: 3 }) lastAt!: Date;
  @Column('uuid', { name: 'last_by' }) lastBy!: string;
  @Column('int', { name: 'last_position' }) lastPosition!: number;
}

@Entity('topic_tag')
export class TopicTagEntity {
  @PrimaryColumn('uuid', { name: 'group_id' }) groupId!: string;
  @PrimaryColumn('text') tag!: string;
  @PrimaryColumn('uuid', { name: 'topic_id' }) topicId!: string;
}

@Entity('topic_participant')
export class TopicParticipantEntity {
  @PrimaryColumn('uuid', { name: 'topic_id' }) topicId!: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
}
