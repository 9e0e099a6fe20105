import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A ministry, agency, registry, university, bank: one stakeholder group, and a country unless it is regional. */
@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** The name folded (see `search-key`): with the country it is unique. */
  @Column('text', { name: 'name_key' }) nameKey!: string;
  @Column('text', { nullable: true }) acronym!: string | null;
  @Column('text', { name: 'acronym_key', nullable: true }) acronymKey!: string | null;
  @Column('text') lang!: string;
  @Column('text', { name: 'stakeholder_group' }) stakeholderGroup!: string;
  @Column('text', { nullable: true }) country!: string | null;
  @Column('boolean') sample!: boolean;
  @Column('tsvector', { select: false }) words!: string;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
