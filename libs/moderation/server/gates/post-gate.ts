import { Refusal } from '@minga/kernel/contract';
import { findHandles, one, sha256, type AccountActor, type Allowance, type Held, type Limits, type PostDraft, type PostGate, type SiteSettingsStore, type Tx } from '@minga/kernel/server';
import { isNewcomer, STANDING, standingOf, type Standing } from './newcomers';
import { holdDuplicates, mostLinks, newLinks, newMentions, newTopics } from './settings';
import { matchesIn, sameText, strongest } from './watch';
import { watchOf } from './words';

const DAY_SECONDS = 24 * 60 * 60;
/** Shorter texts are said again without anybody meaning harm (“De acuerdo.”). */
const SHORTEST_DUPLICATE = 80;

/** Beside the text, as for any other field that asks to be changed. */
const inText = (code: string, values?: Record<string, number>) =>
  new Refusal('invalid-input', { status: 422, fields: [{ field: 'source', code, ...(values && { values }) }] });

/**
 * What the account is here, and whether the same words were posted within the hour, by anybody ($4: their digest, null when
 * that is not asked); unless it is trusted they are remembered from now on. One statement: every text pays for it.
 */
const JUDGE = `
WITH standing AS (${STANDING}), remembered AS (
  INSERT INTO gate_text (digest, account_id) SELECT $4, $1 FROM standing WHERE $4::text IS NOT NULL AND NOT trusted
  ON CONFLICT (digest, account_id) DO UPDATE SET at = now()
)
SELECT *, EXISTS (SELECT FROM gate_text WHERE digest = $4 AND at > now() - interval '1 hour') AS seen FROM standing`;

function digestOf(settings: SiteSettingsStore, { kind, text }: PostDraft): string | null {
  if (kind === 'edit' || !settings.get(holdDuplicates)) return null;
  const same = sameText(text);
  return same.length < SHORTEST_DUPLICATE ? null : sha256(same);
}

/** What a new account may not do yet. @throws Refusal 422 with what to change, 429 after its topics of the day */
async function limitNewcomer(tx: Tx, settings: SiteSettingsStore, limits: Limits, { id }: AccountActor, { kind, text, links }: PostDraft): Promise<void> {
  const most = { links: settings.get(newLinks), mentions: settings.get(newMentions), topics: settings.get(newTopics) };
  if (links > most.links) throw inText('new-account-links', { most: most.links });
  if (findHandles(text).length > most.mentions) throw inText('new-account-mentions', { most: most.mentions });
  if (kind !== 'topic') return;
  const topics: Allowance = { name: 'topics-of-new', burst: most.topics, seconds: DAY_SECONDS / Math.max(1, most.topics) };
  await limits.take(topics, id, tx);
}

/** Why a text of somebody who is not trusted may not be posted, or waits, by its words alone. */
function objectionTo(settings: SiteSettingsStore, draft: PostDraft): 'blocked' | Held | undefined {
  const effect = strongest(matchesIn(watchOf(settings), draft.text));
  if (effect === 'block') return 'blocked';
  if (draft.links > settings.get(mostLinks)) return { hold: 'held-links' };
  return effect === 'hold' ? { hold: 'held-word' } : undefined;
}

/** What this slice asks of every text: see `settings.ts`. */
export function postGate(settings: SiteSettingsStore, limits: Limits): PostGate {
  return async (tx, actor, draft) => {
    if (actor.kind !== 'account') return undefined;
    const objection = objectionTo(settings, draft);
    const digest = objection ? null : digestOf(settings, draft);
    const standing = await one<Standing & { seen: boolean }>(tx, JUDGE, [...standingOf(settings, actor, draft.groupId), digest]);
    if (!standing) throw new Error(`Account ${actor.id} is not there`);
    if (standing.trusted) return undefined;
    const newcomer = isNewcomer(settings, standing);
    if (newcomer) await limitNewcomer(tx, settings, limits, actor, draft);
    if (objection === 'blocked') throw inText('blocked-word');
    if (objection) return objection;
    if (standing.seen) return { hold: 'held-duplicate' };
    return newcomer && draft.kind !== 'edit' ? { hold: 'held-first' } : undefined;
  };
}
