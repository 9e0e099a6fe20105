export { buildSession, liveApi, nameFor, type BuiltSession, type SessionOverrides } from './sessions';
