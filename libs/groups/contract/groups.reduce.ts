export { reduceGroup } from './reduce/group';
export { belongs, reduceGroupList } from './reduce/list';
export { reduceMembers } from './reduce/members';
export { reduceCharter, reduceGroupPage } from './reduce/page';
export { reduceAdmissions, reduceWaiting } from './reduce/waiting';
export type { Reduced } from './reduce/step';
