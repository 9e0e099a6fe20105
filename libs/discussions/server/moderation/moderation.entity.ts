import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeAct, SubmissionKind } from '../../contract';

/** A text that waits for a moderator, and what became of it. */
@Entity('submission')
export class SubmissionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: SubmissionKind;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'topic_id', nullable: true }) topicId!: string | null;
  @Column('uuid', { name: 'post_id', nullable: true }) postId!: string | null;
  @Column('int', { name: 'base_revision', nullable: true }) baseRevision!: number | null;
  @Column('text', { name: 'topic_kind', nullable: true }) topicKind!: string | null;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text', { array: true }) tags!: string[];
  @Column('text') lang!: string;
  @Column('text') source!: string;
  @Column('text') html!: string;
  @Column('text') hold!: string;
  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 }) createdAt!: Date;
  @Column('text') state!: 'waiting' | 'approved' | 'rejected' | 'withdrawn';
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column({ type: 'timestamptz', name: 'decided_at', precision: 3, nullable: true }) decidedAt!: Date | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { name: 'made_type', nullable: true }) madeType!: string | null;
  @Column('uuid', { name: 'made_id', nullable: true }) madeId!: string | null;
}

@Entity('moderation_notice')
export class ModerationNoticeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') act!: NoticeAct;
  @Column('text', { name: 'subject_type' }) subjectType!: string;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('text') title!: string;
  @Column('text') lang!: string;
  @Column('text') address!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) at!: Date;
}
