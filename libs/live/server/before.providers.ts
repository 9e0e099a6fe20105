import type { Provider, Type } from '@nestjs/common';
import { SessionListController } from './list/list.controller';
import { SessionMail } from './mail/session-mail';
import { planControllers, planProviders } from './plan/providers';
import { SignUpController } from './signup/signup.controller';
import { SignUpService } from './signup/signup.service';

/** What comes before a session: calling it, lists, who will come, letters. */
export const beforeControllers: Type[] = [...planControllers, SessionListController, SignUpController];
export const beforeProviders: Provider[] = [SessionMail, ...planProviders, SignUpService];
