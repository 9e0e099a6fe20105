import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Db, FAILED, type Failed } from '@minga/kernel/server';
import { Attempts } from './attempts';
import { PhotosService } from './photos.service';
import { sessionRows } from './sessions.rows';

const EVERY_MS = 60 * 60 * 1000;

/** Removes what is over: expired sessions, forgotten buckets, files of discarded pictures. Several processes may do it at once. */
@Injectable()
export class Sweeper implements OnModuleInit, OnModuleDestroy {
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly db: Db,
    private readonly attempts: Attempts,
    private readonly photos: PhotosService,
    @Inject(FAILED) private readonly failed: Failed,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.sweep().catch(this.failed), EVERY_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  async sweep(): Promise<void> {
    await sessionRows.endExpired(this.db);
    await this.attempts.forgetOld();
    await this.photos.sweep();
  }
}
