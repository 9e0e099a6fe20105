import { accounts } from './accounts';
import { cybersecurity } from './groups/cybersecurity';
import { digitalIdentity } from './groups/digital-identity';
import { interoperability } from './groups/interoperability';
import { openData } from './groups/open-data';
import { procurement } from './groups/procurement';
import { organisations } from './organisations';
import type { SampleNetwork } from './sample.types';
import { cybersecurityTopics } from './topics/cybersecurity';
import { digitalIdentityTopics } from './topics/digital-identity';
import { interoperabilityTopics } from './topics/interoperability';
import { ipv6 } from './topics/ipv6';
import { metadata } from './topics/metadata';
import { openDataTopics } from './topics/open-data';
import { procurementTopics } from './topics/procurement';

/** Five working groups, role accounts of all sectors, and what they say to each other in four languages. All invented. */
export const sampleNetwork: SampleNetwork = {
  organisations,
  accounts,
  groups: [interoperability, digitalIdentity, cybersecurity, openData, procurement],
  topics: [metadata, ipv6, ...interoperabilityTopics, ...digitalIdentityTopics, ...cybersecurityTopics, ...openDataTopics, ...procurementTopics],
};
