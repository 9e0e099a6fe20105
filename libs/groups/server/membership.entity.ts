import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InvitationEnd, RequestEnd, Role, WatchLevel } from '../contract';

@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn('uuid', { name: 'group_id' }) groupId!: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') role!: Role;
  @Column('text') watch!: WatchLevel;
  @Column({ type: 'timestamptz', precision: 3 }) since!: Date;
}

/** Waits while `ending` is null; ended ones are kept, with who ended them. */
@Entity('membership_request')
export class MembershipRequestEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') message!: string;
  @Column('text') lang!: string;
  @Column({ type: 'timestamptz', precision: 3 }) at!: Date;
  @Column('text', { nullable: true }) ending!: RequestEnd | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy!: string | null;
  @Column({ type: 'timestamptz', name: 'ended_at', precision: 3, nullable: true }) endedAt!: Date | null;
}

/** Waits while `ending` is null. */
@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') role!: Role;
  @Column('text') message!: string;
  @Column('text') lang!: string;
  @Column('uuid', { name: 'invited_by', nullable: true }) invitedBy!: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) at!: Date;
  @Column('text', { nullable: true }) ending!: InvitationEnd | null;
  @Column({ type: 'timestamptz', name: 'ended_at', precision: 3, nullable: true }) endedAt!: Date | null;
}
