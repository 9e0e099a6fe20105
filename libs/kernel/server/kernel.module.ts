import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { Secrets } from './config';
import { Db } from './db/db';
import { PostGates } from './gate/post-gates';
import { ReviewSources } from './review/sources';
import { GuestView } from './http/guest-view';
import { SiteSettings } from './http/settings';
import { Sessions } from './http/sessions';
import type { Bus } from './log/bus';
import { Consumers } from './log/consumers';
import { Wakeups } from './log/wakeups';
import { MailDelivery, Mailer, MailTransport } from './mail';
import { Outgoing } from './outgoing';
import { FileStore } from './storage';
import { GeneralLimits } from './limits/general-limits';
import { Limits } from './limits/limits';
import { PgBuckets } from './limits/pg-buckets';
import type { Buckets } from './limits/buckets';
import { Refusals } from './limits/refusals';
import { SiteSettingsStore } from './site-settings/store';
import { Topics } from './topics/topics';
import { Waiting } from './waiting/waiting';
import { LiveGateway } from './sockets/live.gateway';
import { RoomController } from './sockets/room.controller';
import { Jobs } from './jobs/jobs';
import { OwnData } from './own-data/own-data';
import { SubjectRegistry } from './subjects/registry';
import { BUS, FAILED, SECRETS, type Failed } from './tokens';

export interface KernelParts {
  db: Db;
  bus: Bus;
  settings: SiteSettings;
  files: FileStore;
  mail: MailTransport;
  jobs: Jobs;
  secrets: Secrets;
  outgoing: Outgoing;
  failed: Failed;
  /** Where limits are counted; PostgreSQL unless given. */
  buckets?: Buckets | undefined;
  /** Found out when the app is made, as a slice provides it. */
  sessions: Sessions;
}

/** What every slice may ask for in its constructors. */
@Module({})
export class KernelModule {
  static with({ db, bus, settings, files, mail, jobs, secrets, outgoing, failed, sessions, buckets }: KernelParts): DynamicModule {
    const wakeups = new Wakeups(bus);
    const inPg = new PgBuckets(db);
    const limits = new Limits(buckets ?? inPg, new Refusals(db, failed), failed, buckets && inPg);
    const siteSettings = new SiteSettingsStore(db, failed);
    wakeups.listen((told) => siteSettings.hear(told));
    const consumers = new Consumers(db, (message, error) => failed(new Error(message, { cause: error })));
    db.onCommit((rooms, types) => wakeups.committed(rooms, types));
    wakeups.listen((_, types) => consumers.wake(types));
    const shared: Provider[] = [
      { provide: Db, useValue: db },
      { provide: BUS, useValue: bus },
      { provide: SiteSettings, useValue: settings },
      { provide: FileStore, useValue: files },
      { provide: MailTransport, useValue: mail },
      { provide: Jobs, useValue: jobs },
      { provide: SECRETS, useValue: secrets },
      { provide: Outgoing, useValue: outgoing },
      { provide: FAILED, useValue: failed },
      { provide: Wakeups, useValue: wakeups },
      GuestView,
      { provide: Consumers, useValue: consumers },
      { provide: Sessions, useValue: sessions },
      SubjectRegistry,
      OwnData,
      { provide: SiteSettingsStore, useValue: siteSettings },
      Waiting,
      Topics,
      { provide: Limits, useValue: limits },
      { provide: GeneralLimits, useValue: new GeneralLimits(limits, siteSettings) },
      Mailer,
      MailDelivery,
      PostGates,
      ReviewSources,
    ];
    return {
      module: KernelModule,
      global: true,
      controllers: [RoomController],
      providers: [...shared, LiveGateway],
      exports: [...shared, LiveGateway],
    };
  }
}
