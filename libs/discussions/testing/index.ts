export { buildPost, buildThread, buildTopic, type BuiltTopic, type PostOverrides, type ThreadShape, type TopicOverrides } from './builders';
export { buildLargeTopic, type LargeShape, type LargeTopic } from './large';
export { discussionsMatrix, type DiscussionsRoute } from './discussions.matrix';
