import type { Schema } from '@minga/kernel/server';
import { AccountEntity } from './account.entity';
import { AffiliationEntity } from './affiliation.entity';
import { People1795219200100 } from './migrations/1795219200100-people';
import { Proof1795219200110 } from './migrations/1795219200110-proof';
import { Organisations1795219200140 } from './migrations/1795219200140-organisations';
import { OwnData1795219200150 } from './migrations/1795219200150-own-data';
import { OrganisationEntity } from './organisation.entity';
import { SessionEntity } from './session.entity';

export const peopleSchema: Schema = {
  entities: [AccountEntity, OrganisationEntity, AffiliationEntity, SessionEntity],
  migrations: [People1795219200100, Proof1795219200110, Organisations1795219200140, OwnData1795219200150],
};
