import type { Actor } from '@minga/kernel/server';
import type { ViewerAccount } from '../contract';

/** The reader of a page, with all that the policies ask of them again in the browser. */
export const viewerAccount = (actor: Actor): ViewerAccount =>
  actor.kind === 'account' ? { id: actor.id, siteRole: actor.siteRole, ...(actor.silenced && { silenced: true }) } : null;
