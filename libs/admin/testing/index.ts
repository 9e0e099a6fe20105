export { adminMatrix } from './admin.matrix';
