import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('appeal')
export class AppealEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('bigint', { name: 'act_number', unique: true }) actNumber!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  @Column('text') text!: string;
  @Column('text') lang!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') state!: string;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
}
