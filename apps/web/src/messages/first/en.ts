// The build leaves of it what build/first-words.ts names.
export { default } from '../en';
