import type { Schema } from '@minga/kernel/server';
import { AccountEntity } from './account.entity';
import { AffiliationEntity } from './affiliation.entity';
import { People1795219200100 } from './migrations/1795219200100-people';
import { OrganisationEntity } from './organisation.entity';
import { SessionEntity } from './session.entity';

export const peopleSchema: Schema = {
  entities: [AccountEntity, OrganisationEntity, AffiliationEntity, SessionEntity],
  migrations: [People1795219200100],
};
