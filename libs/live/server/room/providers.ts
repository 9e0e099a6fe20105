import type { Provider, Type } from '@nestjs/common';
import { FloorController } from '../floor/floor.controller';
import { FloorService } from '../floor/floor.service';
import { HandsService } from '../floor/hands.service';
import { RoomController } from './room.controller';

/** What the room brings to the slice's module: entering and presence, agenda, floor. */
export const roomControllers: Type[] = [RoomController, FloorController];
export const roomProviders: Provider[] = [HandsService, FloorService];
