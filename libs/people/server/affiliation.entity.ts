import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom an account represents, with a title. One is current (`until_at` is null); earlier ones are kept. */
@Entity('affiliation')
export class AffiliationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') title!: string;
  @Column('text') lang!: string;
  @Column('text') state!: 'claimed' | 'verified';
  @Column('timestamptz', { name: 'from_at' }) fromAt!: Date;
  @Column('timestamptz', { name: 'until_at', nullable: true }) untilAt!: Date | null;
}
