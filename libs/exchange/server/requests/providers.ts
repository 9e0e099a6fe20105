import type { Type } from '@nestjs/common';
import type { Provider } from '@nestjs/common';
import { RequestController } from './request.controller';
import { RequestsService } from './requests.service';

/** What this part brings to the slice's module. */
export const requestControllers: Type[] = [RequestController];
export const requestProviders: Provider[] = [RequestsService];
