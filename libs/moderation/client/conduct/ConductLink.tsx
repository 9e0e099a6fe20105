/** What fills a slot is a module of its own: the server build names the file of a lazy import by it. */
export { ConductAct as default } from './ConductAct';
