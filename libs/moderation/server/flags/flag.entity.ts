import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('flag')
export class FlagEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('text') reason!: string;
  @Column('text') text!: string;
  @Column('text') lang!: string;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { name: 'changed_at', nullable: true }) changedAt!: Date | null;
  @Column('text') state!: string;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('text') answer!: string;
}
