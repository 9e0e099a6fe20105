import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('gate_account')
export class GateAccountEntity {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @Column('int') posts!: number;
}

@Entity('gate_text')
export class GateTextEntity {
  @PrimaryColumn('text') digest!: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @Column('timestamptz') at!: Date;
}
