import type { Provider, Type } from '@nestjs/common';
import { RequestMail } from './mail';
import { ExpiryJob } from './expiry.job';
import { ExchangeFeedController } from '../feed/feed.controller';
import { RequestController } from './request.controller';
import { RequestersService } from './requesters.service';
import { RequestsService } from './requests.service';

/** What this part brings to the slice's module. */
export const requestControllers: Type[] = [RequestController, ExchangeFeedController];
export const requestProviders: Provider[] = [RequestMail, RequestsService, RequestersService, ExpiryJob];
