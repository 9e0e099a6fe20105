import { Injectable } from '@nestjs/common';
import { Db, Jobs, Limits, system } from '@minga/kernel/server';
import { announceEnded } from './announce';
import { PhotosService } from './photos.service';
import { oneTimeRows } from './one-time/one-time.rows';
import { visitRows } from './providers/visit.rows';
import { registrationRows } from './registration/registration.rows';
import { sessionRows } from './sessions.rows';
import { deviceRows } from './sign-in/devices';

const HOURLY = '23 * * * *';

/** Removes what is over: expired sessions, forgotten buckets, files of discarded pictures. */
@Injectable()
export class Sweeper {
  constructor(
    jobs: Jobs,
    private readonly db: Db,
    private readonly limits: Limits,
    private readonly photos: PhotosService,
  ) {
    jobs.register({ name: 'people-sweep', cron: HOURLY, run: () => this.sweep() });
  }

  async sweep(): Promise<void> {
    // Told like any other end, so that a page that was left open is not followed on.
    await this.db.write(system('people-sweep'), async (tx) => announceEnded(tx, await sessionRows.endExpired(tx)));
    await this.limits.forgetOld();
    await oneTimeRows.forget(this.db);
    await registrationRows.forget(this.db);
    await deviceRows.forget(this.db);
    await visitRows.forgetOld(this.db);
    await this.photos.sweep();
  }
}
