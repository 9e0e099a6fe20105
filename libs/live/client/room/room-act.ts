import type { FormPage } from '@minga/kernel/client';
import { notFound } from '@minga/kernel/contract';
import { liveRoutes, SESSION_ACTS } from '../../contract';

/** Does what a form of the room itself asks for. @throws Refusal 404 for what is nothing of ours */
export async function performRoomAct(page: FormPage, sessionId: string): Promise<unknown> {
  const api = page.api(liveRoutes);
  const once = { mutationId: page.mutationId };
  const params = { sessionId };
  const act = SESSION_ACTS.find((one) => one === page.field('intent'));
  if (!act) throw notFound();
  return api.actOnSession({ params, body: { act, reason: page.field('reason') } }, once);
}
