import { Inject, Injectable } from '@nestjs/common';
import { Db, type Actor } from '@minga/kernel/server';
import type { RequestView } from '../../contract';
import { requestPage } from './page.queries';

/** What requesters and readers do with requests. */
@Injectable()
export class RequestsService {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** @throws Refusal 404 */
  one(actor: Actor, address: string): Promise<RequestView> {
    return requestPage(this.db, actor, address);
  }
}
