import type { LiveQuery } from '@minga/kernel/client';
import type { Client } from '@minga/kernel/contract';
import {
  moderationEvents, reduceOwnFlags, reduceReviewCase, reduceReviewHistory, reduceReviewList,
  type moderationRoutes, type OwnFlagsView, type ReviewCaseView, type ReviewHistoryView, type ReviewListView, type ReviewQuery,
} from '../contract';

export type ModerationApi = Client<typeof moderationRoutes>;

export const reviewListQuery = (api: ModerationApi, query: ReviewQuery): LiveQuery<ReviewListView> => ({
  queryKey: ['review', 'list', query],
  queryFn: ({ signal }) => api.listReview({ query }, { signal }),
  events: moderationEvents,
  reduce: reduceReviewList as LiveQuery<ReviewListView>['reduce'],
});

export const reviewCaseQuery = (api: ModerationApi, itemId: string): LiveQuery<ReviewCaseView> => ({
  queryKey: ['review', 'case', itemId],
  queryFn: ({ signal }) => api.reviewCase({ params: { itemId } }, { signal }),
  events: moderationEvents,
  reduce: reduceReviewCase as LiveQuery<ReviewCaseView>['reduce'],
});

export const reviewHistoryQuery = (api: ModerationApi, query: { group?: string; after?: string }): LiveQuery<ReviewHistoryView> => ({
  queryKey: ['review', 'history', query],
  queryFn: ({ signal }) => api.reviewHistory({ query }, { signal }),
  events: moderationEvents,
  reduce: reduceReviewHistory as LiveQuery<ReviewHistoryView>['reduce'],
});

export const ownFlagsQuery = (api: ModerationApi, query: { after?: string }): LiveQuery<OwnFlagsView> => ({
  queryKey: ['flags', 'own', query],
  queryFn: ({ signal }) => api.ownFlags({ query }, { signal }),
  events: moderationEvents,
  reduce: reduceOwnFlags as LiveQuery<OwnFlagsView>['reduce'],
});
