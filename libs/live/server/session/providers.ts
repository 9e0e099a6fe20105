import type { Provider, Type } from '@nestjs/common';
import { SessionHooks } from './move-hooks';
import { SessionMover } from './mover';
import { SessionController } from './session.controller';
import { SessionService } from './session.service';

/** What this part brings to the slice's module. */
export const sessionControllers: Type[] = [SessionController];
export const sessionProviders: Provider[] = [SessionHooks, SessionMover, SessionService];
