import type { Schema } from './db/data-source';
import { Kernel1795219200000 } from './migrations/1795219200000-kernel';
import { Trust1795219200010 } from './migrations/1795219200010-trust';
import { Mail1795219200020 } from './migrations/1795219200020-mail';
import { MailCalendar1795219200030 } from './migrations/1795219200030-mail-calendar';
import { AuditSearch1795219200040 } from './migrations/1795219200040-audit-search';

export const kernelSchema: Schema = { entities: [], migrations: [Kernel1795219200000, Trust1795219200010, Mail1795219200020, MailCalendar1795219200030, AuditSearch1795219200040] };
