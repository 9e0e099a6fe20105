import { MOST_NOTICES, MOST_WAITING } from '../limits';
import type { ModerationNotice } from '../moderation/moderation.views';
import type { WaitingPost, WhatsNew } from '../reader.views';
import { step, type Happened, type Reduced } from './step';

const latestFirst = (a: WaitingPost, b: WaitingPost): number => (a.at === b.at ? (a.postId < b.postId ? 1 : -1) : a.at < b.at ? 1 : -1);

const lastFirst = (a: ModerationNotice, b: ModerationNotice): number => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1);

/**
 * The home page's part, following `account:ID`. What a mark does to the counts of groups only the server knows, so a
 * mark that moves asks for the view anew.
 */
export const reduceWhatsNew = (view: WhatsNew, event: Happened): Reduced<WhatsNew> =>
  step(view, event, (body) => {
    switch (body.type) {
      case 'waiting.added': {
        const { waiting } = body.payload;
        if (view.waiting.some((item) => item.postId === waiting.postId)) return view;
        return { ...view, waiting: [waiting, ...view.waiting].toSorted(latestFirst).slice(0, MOST_WAITING) };
      }
      case 'notice.added': {
        const { notice } = body.payload;
        const others = view.notices.filter(({ id }) => id !== notice.id);
        return { ...view, notices: [notice, ...others].toSorted(lastFirst).slice(0, MOST_NOTICES) };
      }
      case 'notice.dismissed':
      case 'read.moved':
        return undefined;
      default:
        return view;
    }
  });
