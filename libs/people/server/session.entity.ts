import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A browser that is signed in. Only a digest of its token is kept: a copy of the table opens nothing. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text', { name: 'token_hash', unique: true }) tokenHash!: string;
  @Column('text', { nullable: true }) browser!: string | null;
  @Column('text', { nullable: true }) system!: string | null;
  /** How somebody showed who they are; one of `SIGN_IN_METHODS`. */
  @Column('text') method!: string;
  /** When they last did. */
  @Column('timestamptz', { name: 'authenticated_at' }) authenticatedAt!: Date;
  @Column('boolean', { name: 'new_device' }) newDevice!: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}
