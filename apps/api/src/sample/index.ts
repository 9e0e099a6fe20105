export { fillShortIds } from './build-topic';
export { sampleNetwork } from './sample';
export type {
  SampleAccount,
  SampleGroup,
  SampleMembership,
  SampleNetwork,
  SampleOrganisation,
  SamplePost,
  SampleReactionKind,
  SampleTopic,
} from './sample.types';
