import type { Provider, Type } from '@nestjs/common';
import { AgendaController } from '../agenda/agenda.controller';
import { AgendaService } from '../agenda/agenda.service';
import { DeskController } from '../desk/desk.controller';
import { DeskService } from '../desk/desk.service';
import { FloorController } from '../floor/floor.controller';
import { FloorService } from '../floor/floor.service';
import { HandsService } from '../floor/hands.service';
import { Partaking } from '../presence/partaking';
import { PresenceController } from '../presence/presence.controller';
import { PresenceService } from '../presence/presence.service';
import { PresenceSweep } from '../presence/sweep';
import { RoomMoves } from './room-moves';
import { RoomController } from './room.controller';

/** What the room brings to the slice's module: entering and presence, agenda, floor. */
export const roomControllers: Type[] = [RoomController, AgendaController, DeskController, FloorController, PresenceController];
export const roomProviders: Provider[] = [AgendaService, DeskService, HandsService, FloorService, PresenceService, Partaking, PresenceSweep, RoomMoves];
