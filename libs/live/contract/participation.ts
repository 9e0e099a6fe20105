import { captionEvents, captionRoutes } from './captions/captions.routes';
import { chatEvents, chatRoutes } from './chat/chat.routes';
import { minutesEvents, minutesRoutes } from './minutes/minutes.routes';
import { ownEvents, ownRoutes } from './own/own.routes';
import { pollEvents } from './polls/polls.events';
import { livePollRoutes } from './polls/polls.routes';
import { questionEvents } from './questions/questions.events';
import { questionRoutes } from './questions/questions.routes';
import { countedEvents } from './tallies/tallies.events';

/** How those in the room take part: questions, polls, chat, captions, minutes. */
export const participationRoutes = { ...questionRoutes, ...livePollRoutes, ...chatRoutes, ...captionRoutes, ...minutesRoutes, ...ownRoutes };
export const participationEvents = { ...questionEvents, ...pollEvents, ...chatEvents, ...captionEvents, ...minutesEvents, ...ownEvents, ...countedEvents };

export * from './captions/captions.reduce';
export * from './captions/captions.routes';
export * from './chat/chat.reduce';
export * from './chat/chat.routes';
export * from './minutes/minutes.reduce';
export * from './minutes/minutes.routes';
export * from './minutes/minutes.views';
export * from './minutes/minutes.words';
export * from './own/own.reduce';
export * from './own/own.routes';
export * from './polls/cells';
export * from './polls/polls.events';
export * from './polls/polls.reduce';
export * from './polls/polls.routes';
export * from './polls/polls.views';
export * from './polls/polls.words';
export * from './questions/questions.events';
export * from './questions/questions.reduce';
export * from './questions/questions.routes';
export { inOrder, QuestionsView, SessionQuestion } from './questions/questions.views';
export * from './questions/questions.words';
