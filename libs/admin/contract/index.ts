export * from './admin.routes';
