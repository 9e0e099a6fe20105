export { servePages, type PagesOptions } from './serve-pages';
