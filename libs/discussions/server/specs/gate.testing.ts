import { PostGates, SubjectRegistry, system } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';

/** What a text must hold for the gate below to keep it back. */
export const HELD_WORD = 'retenme';

/** Puts a gate in place that keeps back what says a certain word. Once an app. */
export function holdTexts(app: TestApp): void {
  app.nest.get(PostGates).register(async (_tx, _actor, { text }) => (text.includes(HELD_WORD) ? { hold: 'first-posts' } : undefined));
}

/** What the queue does with a text that waits, in the name of the site. */
export const decide = (app: TestApp, id: string, how: 'approve' | 'reject') =>
  app.db.write(system('moderation'), async (tx) => {
    const acts = app.nest.get(SubjectRegistry).get('submission')!.acts!;
    return how === 'approve' ? ((await acts.approve!(tx, id)) ?? null) : acts.reject!(tx, id, 'Fuera de tema').then(() => null);
  });
