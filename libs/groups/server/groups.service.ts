import { Inject, Injectable } from '@nestjs/common';
import { audience, conflict, newId, rooms, type AudienceKey, type Language } from '@minga/kernel/contract';
import { accountIdOf, Db, SiteSettings, one, type Actor, type Tx } from '@minga/kernel/server';
import { VISIBILITIES, type CreateGroupInput, type GroupCard, type GroupFigures, type UpdateGroupInput, type Visibility } from '../contract';
import { renderCharter } from './charter';
import { fold } from './fold';
import { insist, lockedGroupFor, type FoundGroup } from './groups.access';
import { groupAddress, groupRef, tell } from './groups.events';
import { GroupHooks } from './hooks';
import { createVerdict } from './list.queries';
import { admit } from './members.changes';
import { endRequests } from './pending';
import { WorkingGroupEntity } from './working-group.entity';

const audienceOf = (visibility: Visibility, id: string): AudienceKey =>
  visibility === 'private' ? audience.group(id) : visibility === 'network' ? audience.network() : audience.public();

const narrower = (to: Visibility, from: Visibility): boolean => VISIBILITIES.indexOf(to) > VISIBILITIES.indexOf(from);

const wordsOf = (input: { name: string; purpose: string }): string => fold(`${input.name} ${input.purpose}`);

const cardOf = (id: string, { name, purpose, lang }: { name: string; purpose: string; lang: Language }): GroupCard => ({
  id, name, purpose, lang, address: groupAddress(id, name),
});

/** A new group counts who opens it, until the consumer counts again. */
function firstFigures(actor: Actor): GroupFigures {
  if (actor.kind !== 'account') return { members: 0, composition: {}, countries: 0 };
  const { stakeholderGroup, country } = actor.card;
  return { members: 1, composition: stakeholderGroup ? { [stakeholderGroup]: 1 } : {}, countries: country ? 1 : 0 };
}

export interface CreateOptions {
  /** Part of the sample network. */
  sample?: boolean;
  /** When it was opened; now unless given. */
  at?: Date;
}

const CURRENT = 'SELECT name, purpose, charter, lang, visibility, joining, posting, slow_minutes AS "slowMinutes", revision FROM working_group WHERE id = $1';
const UPDATE = `UPDATE working_group SET name = $2, purpose = $3, charter = $4, charter_html = $5, lang = $6, visibility = $7, joining = $8,
  posting = $9, audience = $10, words = $11, slow_minutes = $12, revision = revision + 1 WHERE id = $1`;

interface Current {
  charter: string;
  lang: Language;
  visibility: Visibility;
  slowMinutes: number;
}

/** Opens groups and changes what they are. */
@Injectable()
export class GroupsService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(GroupHooks) private readonly hooks: GroupHooks,
    @Inject(SiteSettings) private readonly settings: SiteSettings,
  ) {}

  create(actor: Actor, input: CreateGroupInput, options: CreateOptions = {}): Promise<GroupCard> {
    return this.db.write(actor, (tx) => this.open(tx, input, options));
  }

  /** As `create`, inside a transaction that does more: samples and imports. */
  async open(tx: Tx, input: CreateGroupInput, { sample = false, at = new Date() }: CreateOptions = {}): Promise<GroupCard> {
    const { actor } = tx;
    insist(await createVerdict(tx, actor));
    const id = newId();
    const settings = { ...input, charter: input.charter ?? '', slowMinutes: input.slowMinutes ?? 0, lang: input.lang ?? actor.language };
    const charterHtml = await renderCharter(tx, settings.charter, settings.lang, this.settings.origins[0]);
    await tx.manager.insert(WorkingGroupEntity, {
      ...settings, id, charterHtml, sample, words: wordsOf(settings), audience: audienceOf(input.visibility, id), revision: 1,
      ...firstFigures(actor), topics: 0, activeAt: at, createdAt: at, createdBy: accountIdOf(actor),
    });
    if (actor.kind === 'account') await admit(tx, id, actor.id, 'chair');
    if (input.visibility === 'public') tell(tx, rooms.site(), 'group.opened', { groupId: id });
    return cardOf(id, settings);
  }

  update(actor: Actor, groupId: string, input: UpdateGroupInput): Promise<GroupCard> {
    return this.db.write(actor, async (tx) => {
      const group = await lockedGroupFor(tx, actor, groupId, 'changeSettings');
      const current = (await one<Current>(tx, CURRENT, [groupId]))!;
      if (input.revision !== group.revision) throw conflict('stale-settings', { current });
      await this.changeRow(tx, group, current, input);
      if (input.visibility !== current.visibility) await this.changeAudience(tx, groupId, current.visibility, input.visibility);
      if (input.joining !== 'request') await endRequests(tx, { groupId }, 'lapsed');
      return cardOf(groupId, input);
    });
  }

  private async changeRow(tx: Tx, { id, revision }: FoundGroup, current: Current, input: UpdateGroupInput): Promise<void> {
    const { name, purpose, charter, lang, visibility, joining, posting, slowMinutes = current.slowMinutes } = input;
    const html = await renderCharter(tx, charter, lang, this.settings.origins[0]);
    await tx.query(UPDATE, [
      id, name, purpose, charter, html, lang, visibility, joining, posting, audienceOf(visibility, id), wordsOf(input), slowMinutes,
    ]);
    const face = { name, purpose, lang, visibility, joining, posting, slowMinutes };
    tx.audit({ act: 'group.settings-changed', subject: groupRef(id), groupId: id, facts: { visibility, joining, posting, slowMinutes } });
    tell(tx, rooms.group(id), 'group.changed', { groupId: id, face, address: groupAddress(id, name), revision: revision + 1 });
    if (charter !== current.charter || lang !== current.lang) {
      tell(tx, rooms.group(id), 'group.charter-changed', { groupId: id, charter: { source: charter, html, lang } });
    }
  }

  /** Whatever hangs on the group follows in the same transaction. */
  private async changeAudience(tx: Tx, groupId: string, from: Visibility, to: Visibility): Promise<void> {
    await this.hooks.audienceChanged(tx, groupId, audienceOf(to, groupId));
    if (narrower(to, from)) await tx.audienceNarrowed();
    if (to === 'public') tell(tx, rooms.site(), 'group.opened', { groupId });
  }
}
