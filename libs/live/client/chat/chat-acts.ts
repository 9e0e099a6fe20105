import type { FormPage } from '@minga/kernel/client';
import { liveRoutes } from '../../contract';

type Act = (page: FormPage, sessionId: string) => Promise<unknown>;
const api = (page: FormPage) => page.api(liveRoutes);
const once = ({ mutationId }: FormPage) => ({ mutationId });
const moderate = (act: 'hide' | 'restore'): Act => (page) =>
  api(page).moderateChat({ params: { messageId: page.field('messageId') }, body: { act, reason: page.field('reason') } }, once(page));

/** What the forms of the chat ask for. */
export const CHAT_FORM_ACTS: Readonly<Record<string, Act>> = {
  'chat-say': (page, sessionId) =>
    api(page).sayInChat({ params: { sessionId }, body: { text: page.field('text'), replyTo: page.field('replyTo') || null, lang: page.translator.language } }, once(page)),
  'chat-hide': moderate('hide'),
  'chat-restore': moderate('restore'),
  'chat-pace': (page, sessionId) => api(page).paceChat({ params: { sessionId }, body: { seconds: Number(page.field('seconds')) } }, once(page)),
};
