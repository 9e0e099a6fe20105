import type { FormPage } from '@minga/kernel/client';
import { redirect } from 'react-router';
import { liveRoutes } from '../../contract';
import { queued, type QueuedActs, type TypedForm } from '../room/queued/queued-act';

type Act = (page: FormPage, sessionId: string) => Promise<unknown>;
const api = (page: FormPage) => page.api(liveRoutes);
const once = ({ mutationId }: FormPage) => ({ mutationId });
const saying = ({ field, translator }: TypedForm, sessionId: string) =>
  ({ params: { sessionId }, body: { text: field('text'), replyTo: field('replyTo') || null, lang: translator.language } });
const moderate = (act: 'hide' | 'restore'): Act => (page) =>
  api(page).moderateChat({ params: { messageId: page.field('messageId') }, body: { act, reason: page.field('reason') } }, once(page));

/** Once a message was answered, the next one answers nothing. */
const say: Act = async (page, sessionId) => {
  const said = await api(page).sayInChat(saying(page, sessionId), once(page));
  return page.field('replyTo') ? redirect(`${page.url.pathname}?tab=chat`) : said;
};

/** What the forms of the chat ask for. */
export const CHAT_FORM_ACTS: Readonly<Record<string, Act>> = {
  'chat-say': say,
  'chat-hide': moderate('hide'),
  'chat-restore': moderate('restore'),
  'chat-pace': (page, sessionId) => api(page).paceChat({ params: { sessionId }, body: { seconds: Number(page.field('seconds')) } }, once(page)),
};

/** What of it outlives a lost line. */
export const QUEUED_CHAT_ACTS: QueuedActs = { 'chat-say': queued(liveRoutes.sayInChat, saying) };
