import type { FormPage, Page } from '@minga/kernel/client';
import type { ComponentType } from 'react';
import { runsRoom, type RoomView } from '../../contract';
import { captionsPart } from '../captions/CaptionsPart';
import { chatTab } from '../chat/ChatTab';
import { minutesBelow, minutesTab } from '../minutes/MinutesPart';
import { pollAside, pollOnScreen, pollsTab } from '../polls/PollsTab';
import { questionsTab } from '../questions/QuestionsTab';
import { AgendaTab } from './agenda/AgendaTab';
import { QueueTab } from './floor/QueueTab';
import type { QueuedActs } from './queued/queued-act';

export interface RoomPartProps {
  room: RoomView;
}

/** Something that a part of the slice puts into the room. */
export interface RoomPart {
  id: string;
  /** Fetches what the component reads from the query cache, before it is drawn. */
  load?(page: Page, room: RoomView): Promise<unknown>;
  /** What its forms may ask for: intent → what is done. */
  acts?: Readonly<Record<string, (page: FormPage, sessionId: string) => Promise<unknown>>>;
  /** Those of them that outlive a lost line. */
  queued?: QueuedActs;
  Component: ComponentType<RoomPartProps>;
  /** Not drawn for this reader. */
  hidden?(room: RoomView): boolean;
}

/** One of the tabs, opened by `?tab={id}`. */
export interface RoomTab extends RoomPart {
  /** Key of its words. */
  label: string;
  /** The figure beside its label; what waits for the reader draws itself as such (`Count` of ui). */
  Count?: ComponentType<RoomPartProps>;
}

/** Tabs in their order: beside the floor for who moderates, below the agenda's item for who attends. */
export const TABS: readonly RoomTab[] = [
  questionsTab,
  pollsTab,
  chatTab,
  // Who moderates has agenda and queue before them all the time.
  { id: 'agenda', label: 'live.room.tabs.agenda', Component: AgendaTab, hidden: runsRoom },
  { id: 'queue', label: 'live.room.tabs.queue', Component: QueueTab, hidden: runsRoom },
  minutesTab,
];

/** What stands in the room outside of the tabs. */
export const PLACES = {
  /** Under who speaks: captions. */
  captions: [captionsPart] as readonly RoomPart[],
  /** Under the moderators' queue: minutes. */
  middle: [minutesBelow] as readonly RoomPart[],
  /** Under the moderators' tabs: the open poll. */
  aside: [pollAside] as readonly RoomPart[],
  /** On the projector, beside the agenda's item: the open poll. */
  screen: [pollOnScreen] as readonly RoomPart[],
} as const;

export type RoomPlace = keyof typeof PLACES;

/** Every part once, for loading and for what their forms ask. */
export const roomParts = (): RoomPart[] => [...new Map([...TABS, ...Object.values(PLACES).flat()].map((part) => [part.id, part])).values()];
