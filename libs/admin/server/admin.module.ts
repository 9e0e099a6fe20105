import { Module } from '@nestjs/common';
import type { ServerSlice } from '@minga/kernel/server';
import { adminProblems } from '../contract/messages';
import { AuditController } from './audit.controller';
import { AuditService } from './audit.service';
import { HealthService } from './health.service';
import { OverviewService } from './overview.service';
import { SettingsController } from './settings.controller';
import { SettingsService } from './settings.service';
import { SiteController } from './site.controller';

@Module({
  controllers: [SiteController, SettingsController, AuditController],
  providers: [OverviewService, SettingsService, AuditService, HealthService],
})
export class AdminModule {}

/** What the composition root lists. */
export const adminSlice: ServerSlice = { name: 'admin', module: AdminModule, schema: { entities: [], migrations: [] }, messages: adminProblems };
