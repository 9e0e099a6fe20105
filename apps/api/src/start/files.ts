export { openFileStore as openFiles } from '@minga/kernel/server';
