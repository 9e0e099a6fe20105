/** The same as a part of other pages: what is imported by name can not be fetched by itself as well. */
export { default, load } from './PersonGroups';
