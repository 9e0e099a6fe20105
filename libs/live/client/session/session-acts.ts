import type { FormPage } from '@minga/kernel/client';
import { notFound } from '@minga/kernel/contract';
import { redirect } from 'react-router';
import { liveRoutes, SESSION_ACTS } from '../../contract';

/** Does what a form of a session’s page asks for. @throws Refusal 404 for what is nothing of ours */
export async function performSessionAct(page: FormPage, sessionId: string): Promise<unknown> {
  const api = page.api(liveRoutes);
  const params = { sessionId };
  const once = { mutationId: page.mutationId };
  const intent = page.field('intent');
  if (intent === 'sign-up' || intent === 'leave') return api.signUp({ params, body: { come: intent === 'sign-up' } }, once);
  if (intent === 'template') {
    await api.keepTemplate({ body: { sessionId, name: page.field('name') } }, once);
    return redirect(`${page.url.pathname}?template=kept`);
  }
  const act = SESSION_ACTS.find((one) => one === intent);
  if (!act) throw notFound();
  const reason = page.field('reason') || undefined;
  return page.field('following') ? api.actOnSeries({ params, body: { act, reason } }, once) : api.actOnSession({ params, body: { act, reason } }, once);
}
