import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Posts of a group on a day of UTC. */
@Entity('group_day')
export class GroupDayEntity {
  @PrimaryColumn('uuid', { name: 'group_id' }) groupId!: string;
  @PrimaryColumn('date') day!: string;
  @Column('int') posts!: number;
}
