import type { Schema } from '@minga/kernel/server';
import { FlagEntity } from './flags/flag.entity';
import { GateAccountEntity, GateTextEntity } from './gates/gates.entities';
import { Moderation1795219200400 } from './migrations/1795219200400-moderation';
import { ModerationActEntity, ReviewItemEntity } from './review/entities';

export const moderationSchema: Schema = {
  entities: [ReviewItemEntity, FlagEntity, ModerationActEntity, GateAccountEntity, GateTextEntity],
  migrations: [Moderation1795219200400],
};
