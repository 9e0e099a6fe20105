import type { Schema } from '@minga/kernel/server';
import { GroupDayEntity } from './group-day.entity';
import { InvitationEntity, MembershipEntity, MembershipRequestEntity } from './membership.entity';
import { Groups1795219200200 } from './migrations/1795219200200-groups';
import { GroupSanctions1795219200210 } from './migrations/1795219200210-sanctions';
import { GroupConsumerName1795219200220 } from './migrations/1795219200220-consumer-name';
import { WorkingGroupEntity } from './working-group.entity';

export const groupsSchema: Schema = {
  entities: [WorkingGroupEntity, MembershipEntity, MembershipRequestEntity, InvitationEntity, GroupDayEntity],
  migrations: [Groups1795219200200, GroupSanctions1795219200210, GroupConsumerName1795219200220],
};
