import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('site_sanction')
export class SiteSanctionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') kind!: string;
  @Column('text') canned!: string;
  @Column('text') reason!: string;
  @Column('text') lang!: string;
  @Column('uuid', { name: 'by_id', nullable: true }) byId!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
  @Column('timestamptz', { name: 'lifted_at', nullable: true }) liftedAt!: Date | null;
}

@Entity('moderator_note')
export class ModeratorNoteEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') text!: string;
  @Column('text') lang!: string;
  @Column('uuid', { name: 'by_id', nullable: true }) byId!: string | null;
  @Column('timestamptz') at!: Date;
}
