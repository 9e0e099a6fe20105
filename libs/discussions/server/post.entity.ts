import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Deletion, Reaction } from '../contract';

@Entity('post')
export class PostEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'topic_id' }) topicId!: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('int') position!: number;
  /** Order of the tree, see `tree-path.ts`. */
  @Column('text') path!: string;
  @Column('int') depth!: number;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text') lang!: string;
  @Column('text') source!: string;
  @Column('text') html!: string;
  @Column('uuid', { array: true, nullable: true }) mentioned!: string[] | null;
  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 }) createdAt!: Date;
  @Column({ type: 'timestamptz', name: 'edited_at', precision: 3, nullable: true }) editedAt!: Date | null;
  @Column('int') revision!: number;
  @Column({ type: 'timestamptz', name: 'deleted_at', precision: 3, nullable: true }) deletedAt!: Date | null;
  @Column('uuid', { name: 'deleted_by', nullable: true }) deletedBy!: string | null;
  @Column('text', { name: 'deleted_as', nullable: true }) deletedAs!: Deletion['as'] | null;
  @Column('text', { name: 'deleted_reason', nullable: true }) deletedReason!: string | null;
  @Column('uuid', { name: 'edited_by', nullable: true }) editedBy!: string | null;
  @Column('text', { name: 'edit_reason', nullable: true }) editReason!: string | null;
  @Column('uuid', { name: 'moved_to', nullable: true }) movedTo!: string | null;
  @Column('int') agree!: number;
  @Column('int') useful!: number;
  @Column('int') thanks!: number;
  @Column('int') celebrate!: number;
  @Column('int', { name: 'imported_positive', nullable: true }) importedPositive!: number | null;
  @Column('int', { name: 'imported_negative', nullable: true }) importedNegative!: number | null;
  @Column('text', { name: 'external_key', nullable: true }) externalKey!: string | null;
}

@Entity('post_count')
export class PostCountEntity {
  @PrimaryColumn('uuid', { name: 'post_id' }) postId!: string;
  @Column('int') children!: number;
  @Column('int') descendants!: number;
}

@Entity('post_revision')
export class PostRevisionEntity {
  @PrimaryColumn('uuid', { name: 'post_id' }) postId!: string;
  @PrimaryColumn('int') revision!: number;
  @Column('text') source!: string;
  @Column({ type: 'timestamptz', precision: 3 }) at!: Date;
  @Column('uuid', { nullable: true }) by!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}

@Entity('reaction')
export class ReactionEntity {
  @PrimaryColumn('uuid', { name: 'post_id' }) postId!: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @PrimaryColumn('text') kind!: Reaction;
}
