import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Composition, Joining, Latest, Posting, Visibility } from '../contract';

@Entity('working_group')
export class WorkingGroupEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') purpose!: string;
  /** Markdown as written; `charterHtml` is what it renders to. */
  @Column('text') charter!: string;
  @Column('text', { name: 'charter_html' }) charterHtml!: string;
  /** Language of name, purpose and charter. */
  @Column('text') lang!: string;
  @Column('text') visibility!: Visibility;
  @Column('text') joining!: Joining;
  @Column('text') posting!: Posting;
  @Column('int', { name: 'slow_minutes' }) slowMinutes!: number;
  @Column('text') audience!: string;
  @Column('int') revision!: number;
  /** Name and purpose folded, for finding. */
  @Column('text') words!: string;
  @Column('int') members!: number;
  @Column('jsonb') composition!: Composition;
  @Column('int') countries!: number;
  @Column('int') topics!: number;
  @Column('jsonb', { name: 'latest_topic', nullable: true }) latestTopic!: Latest['topic'];
  @Column('uuid', { name: 'latest_by', nullable: true }) latestBy!: string | null;
  @Column({ type: 'timestamptz', name: 'latest_at', precision: 3, nullable: true }) latestAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'active_at', precision: 3 }) activeAt!: Date;
  /** Part of the sample network. */
  @Column('boolean') sample!: boolean;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 }) createdAt!: Date;
}
