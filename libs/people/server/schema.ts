import type { Schema } from '@minga/kernel/server';
import { AccountEntity } from './account.entity';
import { AffiliationEntity } from './affiliation.entity';
import { People1795219200100 } from './migrations/1795219200100-people';
import { Proof1795219200110 } from './migrations/1795219200110-proof';
import { SecondFactor1795219200120 } from './migrations/1795219200120-second-factor';
import { PeopleProviders1795219200130 } from './migrations/1795219200130-providers';
import { Organisations1795219200140 } from './migrations/1795219200140-organisations';
import { OwnData1795219200150 } from './migrations/1795219200150-own-data';
import { Standing1795219200160 } from './migrations/1795219200160-standing';
import { WaysOut1795219200170 } from './migrations/1795219200170-ways-out';
import { SecondLook1795219200180 } from './migrations/1795219200180-second-look';
import { PeopleConsumerName1795219200190 } from './migrations/1795219200190-consumer-name';
import { OrganisationEntity } from './organisation.entity';
import { SessionEntity } from './session.entity';

export const peopleSchema: Schema = {
  entities: [AccountEntity, OrganisationEntity, AffiliationEntity, SessionEntity],
  migrations: [People1795219200100, Proof1795219200110, SecondFactor1795219200120, PeopleProviders1795219200130, Organisations1795219200140, OwnData1795219200150, Standing1795219200160, WaysOut1795219200170, SecondLook1795219200180, PeopleConsumerName1795219200190],
};
