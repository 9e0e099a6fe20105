import type { Provider, Type } from '@nestjs/common';
import { RoomController } from './room.controller';

/** What the room brings to the slice's module: entering and presence, agenda, floor. */
export const roomControllers: Type[] = [RoomController];
export const roomProviders: Provider[] = [];
