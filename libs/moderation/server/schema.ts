import type { Schema } from '@minga/kernel/server';
import { FlagEntity } from './flags/flag.entity';
import { GateAccountEntity, GateTextEntity } from './gates/gates.entities';
import { Moderation1795219200400 } from './migrations/1795219200400-moderation';
import { Sanctions1795219200410 } from './migrations/1795219200410-sanctions';
import { ModerationActEntity, ReviewItemEntity } from './review/entities';
import { conductEntities } from './sanctions/providers';

export const moderationSchema: Schema = {
  entities: [ReviewItemEntity, FlagEntity, ModerationActEntity, GateAccountEntity, GateTextEntity, ...conductEntities],
  migrations: [Moderation1795219200400, Sanctions1795219200410],
};
