import { Inject, Injectable } from '@nestjs/common';
import { forbidden, isSteward, Refusal, signInRequired } from '@minga/kernel/contract';
import { Db, SiteSettingsStore, type Actor } from '@minga/kernel/server';
import { StepUp } from '@minga/people/server';
import type { TrialResult, WatchedWord } from '../../contract';
import { watchedWords } from './settings';
import { isPattern, tryOut } from './watch';
import { lineOf, watchOf, wordOf } from './words';

/** @throws Refusal 401, 403 */
function insistSteward(actor: Actor): void {
  if (actor.kind === 'guest') throw signInRequired();
  if (!isSteward(actor)) throw forbidden('stewards-only');
}

interface Change {
  add?: WatchedWord[];
  /** Patterns. */
  remove?: string[];
}

/** The list of watched words, kept as a setting of the site: its history and audit are the settings'. */
@Injectable()
export class WatchedWordsService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SiteSettingsStore) private readonly settings: SiteSettingsStore,
    @Inject(StepUp) private readonly stepUp: StepUp,
  ) {}

  list(actor: Actor): { words: WatchedWord[] } {
    insistSteward(actor);
    return { words: this.settings.get(watchedWords).map(wordOf) };
  }

  /** @throws Refusal 401, 403 (also `step-up-required`, as for any setting); 422 for a pattern without a letter or digit */
  async change(actor: Actor, { add = [], remove = [] }: Change): Promise<{ words: WatchedWord[] }> {
    insistSteward(actor);
    await this.stepUp.require(actor);
    const fields = add.flatMap(({ pattern }, index) => (isPattern(pattern) ? [] : [{ field: `add.${index}.pattern`, code: 'empty-pattern' }]));
    if (fields.length > 0) throw new Refusal('invalid-input', { status: 422, fields });
    const gone = new Set([...remove, ...add.map(({ pattern }) => pattern)]);
    const added = [...new Map(add.map((word) => [word.pattern, word])).values()];
    const changed = (lines: string[]) => [...added, ...lines.map(wordOf).filter(({ pattern }) => !gone.has(pattern))];
    await this.db.write(actor, (tx) => this.settings.change(tx, watchedWords, (lines) => changed(lines).map(lineOf)));
    await this.settings.refresh();
    return { words: this.settings.get(watchedWords).map(wordOf) };
  }

  tryOut(actor: Actor, text: string): TrialResult {
    insistSteward(actor);
    return tryOut(watchOf(this.settings), text);
  }
}
