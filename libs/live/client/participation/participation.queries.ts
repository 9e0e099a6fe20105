import type { LiveQuery, Page } from '@minga/kernel/client';
import { liveOptions } from '@minga/kernel/client';
import type { Client, Snapshot } from '@minga/kernel/contract';
import {
  liveEvents, liveRoutes, reduceCaptions, reduceChat, reduceMinutes, reduceMinutesDocument, reduceOwnPart, reducePolls, reduceQuestions,
  type CaptionsView, type ChatView, type MinutesDocument, type MinutesView, type OwnPart, type PollsView, type QuestionsView,
} from '../../contract';
import { ownPartKey } from './own-part';

type Api = Client<typeof liveRoutes>;

/** A view of the session by its reducer: hot views are reduced, never fetched anew while all is well. */
const view = <V extends Snapshot>(name: string, sessionId: string, queryFn: LiveQuery<V>['queryFn'], reduce: unknown, ...more: string[]): LiveQuery<V> => ({
  queryKey: ['live', name, sessionId, ...more],
  queryFn,
  events: liveEvents,
  reduce: reduce as LiveQuery<V>['reduce'],
});

export const questionsQuery = (api: Api, sessionId: string): LiveQuery<QuestionsView> =>
  view('questions', sessionId, ({ signal }) => api.sessionQuestions({ params: { sessionId } }, { signal }), reduceQuestions);
export const pollsQuery = (api: Api, sessionId: string): LiveQuery<PollsView> =>
  view('polls', sessionId, ({ signal }) => api.sessionPolls({ params: { sessionId } }, { signal }), reducePolls);
/** The last stretch of the chat, or the one before a message. */
export const chatQuery = (api: Api, sessionId: string, before?: string): LiveQuery<ChatView> =>
  view('chat', sessionId, ({ signal }) => api.sessionChat({ params: { sessionId }, query: { before } }, { signal }), reduceChat, before ?? '');
export const captionsQuery = (api: Api, sessionId: string): LiveQuery<CaptionsView> =>
  view('captions', sessionId, ({ signal }) => api.sessionCaptions({ params: { sessionId } }, { signal }), reduceCaptions);
export const minutesQuery = (api: Api, sessionId: string): LiveQuery<MinutesView> =>
  view('minutes', sessionId, ({ signal }) => api.sessionMinutes({ params: { sessionId } }, { signal }), reduceMinutes);
/** For those who may write: the shared document, with what came since it was fetched. */
export const minutesDocumentQuery = (api: Api, sessionId: string): LiveQuery<MinutesDocument> =>
  view('minutes-document', sessionId, ({ signal }) => api.minutesDocument({ params: { sessionId } }, { signal }), reduceMinutesDocument);
/** The reader's own votes and questions. Signed-in only. */
export const ownPartQuery = (api: Api, sessionId: string): LiveQuery<OwnPart> =>
({
  queryKey: ownPartKey(sessionId),
  queryFn: ({ signal }) => api.ownPart({ params: { sessionId } }, { signal }),
  events: liveEvents,
  reduce: reduceOwnPart as LiveQuery<OwnPart>['reduce'],
});

/** Puts a view into the page's cache before it is drawn. */
export const loadView = <V extends Snapshot>(page: Page, query: (api: Api, sessionId: string) => LiveQuery<V>, sessionId: string): Promise<unknown> =>
  page.queries.ensureQueryData(liveOptions(query(page.api(liveRoutes), sessionId)));
