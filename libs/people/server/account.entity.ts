import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Someone who can sign in, or (`imported`) a name that came with imported threads and that nobody has claimed. */
@Entity('account')
export class AccountEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: 'person' | 'imported';
  @Column('text', { nullable: true, unique: true }) email!: string | null;
  /** When it was proved that mail to the address reaches its owner. */
  @Column('timestamptz', { name: 'email_verified_at', nullable: true }) emailVerifiedAt!: Date | null;
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
  @Column('text', { unique: true }) handle!: string;
  @Column('text') name!: string;
  /** In which the site speaks to them. */
  @Column('text') language!: string;
  @Column('text', { nullable: true }) bio!: string | null;
  /** Language of `bio` and `expertise`. */
  @Column('text', { name: 'profile_lang' }) profileLang!: string;
  @Column('jsonb') languages!: { code: string; level: string }[];
  @Column('text', { array: true }) expertise!: string[];
  @Column('text', { nullable: true }) country!: string | null;
  /** Name of the picture's files, without size. */
  @Column('text', { nullable: true }) photo!: string | null;
  @Column('text', { name: 'email_readers' }) emailReaders!: 'nobody' | 'signed-in';
  /** Also said by the picture's name (`privacy/photo-name.ts`). */
  @Column('text', { name: 'photo_readers' }) photoReaders!: 'everybody' | 'signed-in';
  @Column('text') presence!: 'named' | 'counted';
  @Column('boolean') unlisted!: boolean;
  @Column('text', { name: 'site_role' }) siteRole!: 'member' | 'steward';
  @Column('text', { name: 'external_key', nullable: true, unique: true }) externalKey!: string | null;
  @Column('boolean') sample!: boolean;
  /** Folded words of name and handle, for completion. */
  @Column('tsvector', { select: false }) words!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'erased_at', nullable: true }) erasedAt!: Date | null;
}
