import type { ComponentType } from 'react';
import type { RoomPartProps } from '../tabs';
import { AgendaPanel } from '../agenda/AgendaPanel';
import { EndPanel } from './EndPanel';
import { KeysPanel } from './KeysPanel';
import { PeoplePanel } from './PeoplePanel';

/** What moderators open over the queue by `?panel={id}`. */
export const PANELS: Readonly<Record<string, ComponentType<RoomPartProps>>> = { people: PeoplePanel, agenda: AgendaPanel, end: EndPanel, keys: KeysPanel };
