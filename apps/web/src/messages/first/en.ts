// The build leaves of it what build/first-names.ts names.
export { default } from '../en';
