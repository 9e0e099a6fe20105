export { AdminModule, adminSlice } from './admin.module';
