import { Refusal } from '@minga/kernel/contract';
import { findHandles, one, sha256, type AccountActor, type Allowance, type Held, type Limits, type PostDraft, type PostGate, type SiteSettingsStore, type Tx } from '@minga/kernel/server';
import { isNewcomer, isTrusted, standingOf } from './newcomers';
import { holdDuplicates, mostLinks, newLinks, newMentions, newTopics } from './settings';
import { matchesIn, sameText, strongest } from './watch';
import { watchOf } from './words';

const DAY_SECONDS = 24 * 60 * 60;
/** Shorter texts are said again without anybody meaning harm (“De acuerdo.”). */
const SHORTEST_DUPLICATE = 80;

/** Beside the text, as for any other field that asks to be changed. */
const inText = (code: string, values?: Record<string, number>) =>
  new Refusal('invalid-input', { status: 422, fields: [{ field: 'source', code, ...(values && { values }) }] });

const SEEN = `SELECT EXISTS (SELECT FROM gate_text WHERE digest = $1 AND at > now() - interval '1 hour') AS seen`;
const REMEMBER = 'INSERT INTO gate_text (digest, account_id) VALUES ($1, $2) ON CONFLICT (digest, account_id) DO UPDATE SET at = now()';

/** True when the same words were posted within the hour, by anybody; they are remembered from now on. */
async function isDuplicate(tx: Tx, actor: AccountActor, { text }: PostDraft): Promise<boolean> {
  const same = sameText(text);
  if (same.length < SHORTEST_DUPLICATE) return false;
  const digest = sha256(same);
  const { seen } = (await one<{ seen: boolean }>(tx, SEEN, [digest]))!;
  await tx.query(REMEMBER, [digest, actor.id]);
  return seen;
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

/** Whether a text of somebody who is not trusted waits, and for what. @throws Refusal where it may not be posted at all */
async function judge(tx: Tx, actor: AccountActor, draft: PostDraft, settings: SiteSettingsStore): Promise<Held | undefined> {
  const effect = strongest(matchesIn(watchOf(settings), draft.text));
  if (effect === 'block') throw inText('blocked-word');
  if (draft.links > settings.get(mostLinks)) return { hold: 'held-links' };
  if (effect === 'hold') return { hold: 'held-word' };
  if (draft.kind === 'edit' || !settings.get(holdDuplicates)) return undefined;
  return (await isDuplicate(tx, actor, draft)) ? { hold: 'held-duplicate' } : undefined;
}

/** What this slice asks of every text: see `settings.ts`. */
export function postGate(settings: SiteSettingsStore, limits: Limits): PostGate {
  return async (tx, actor, draft) => {
    if (actor.kind !== 'account') return undefined;
    const standing = await standingOf(tx, actor.id, draft.groupId);
    if (isTrusted(settings, actor, standing)) return undefined;
    const newcomer = isNewcomer(settings, standing);
    if (newcomer) await limitNewcomer(tx, settings, limits, actor, draft);
    const held = await judge(tx, actor, draft, settings);
    return held ?? (newcomer && draft.kind !== 'edit' ? { hold: 'held-first' } : undefined);
  };
}
