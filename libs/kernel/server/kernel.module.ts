import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { Secrets } from './config';
import { Db } from './db/db';
import { PostGates } from './gate/post-gates';
import { SiteSettings } from './http/settings';
import { Sessions } from './http/sessions';
import type { Bus } from './log/bus';
import { Consumers } from './log/consumers';
import { Wakeups } from './log/wakeups';
import { FileStore } from './storage';
import { LiveGateway } from './sockets/live.gateway';
import { RoomController } from './sockets/room.controller';
import { Jobs } from './jobs/jobs';
import { SubjectRegistry } from './subjects/registry';
import { BUS, FAILED, SECRETS, type Failed } from './tokens';

export interface KernelParts {
  db: Db;
  bus: Bus;
  settings: SiteSettings;
  files: FileStore;
  jobs: Jobs;
  secrets: Secrets;
  failed: Failed;
  /** Found out when the app is made, as a slice provides it. */
  sessions: Sessions;
}

/** What every slice may ask for in its constructors. */
@Module({})
export class KernelModule {
  static with({ db, bus, settings, files, jobs, secrets, failed, sessions }: KernelParts): DynamicModule {
    const wakeups = new Wakeups(bus);
    const consumers = new Consumers(db, (message, error) => failed(new Error(message, { cause: error })));
    db.onCommit((rooms) => {
      wakeups.committed(rooms);
    });
    wakeups.listen(() => consumers.wake());
    const shared: Provider[] = [
      { provide: Db, useValue: db },
      { provide: BUS, useValue: bus },
      { provide: SiteSettings, useValue: settings },
      { provide: FileStore, useValue: files },
      { provide: Jobs, useValue: jobs },
      { provide: SECRETS, useValue: secrets },
      { provide: FAILED, useValue: failed },
      { provide: Wakeups, useValue: wakeups },
      { provide: Consumers, useValue: consumers },
      { provide: Sessions, useValue: sessions },
      SubjectRegistry,
      PostGates,
    ];
    return {
      module: KernelModule,
      global: true,
      controllers: [RoomController],
      providers: [...shared, LiveGateway],
      exports: shared,
    };
  }
}
