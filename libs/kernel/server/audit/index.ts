export type { AuditAct } from './act';
export { anchorFile, anchorJob, readAnchors, writeAnchor, type Anchor } from './anchor';
export { auditLog, type AuditSearch, type RecordedAct } from './audit-log';
export { verifyAudit, type AuditFault, type Verification } from './verify';
