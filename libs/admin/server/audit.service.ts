import { Injectable } from '@nestjs/common';
import type { SubjectCard, SubjectRef } from '@minga/kernel/contract';
import { auditLog, Db, stewardOnly, SubjectRegistry, type Actor, type AuditSearch, type RecordedAct } from '@minga/kernel/server';
import { accountsByHandles, cardsOf } from '@minga/people/server';
import type { PersonCard } from '@minga/people/contract';
import type { AuditItem, AuditPage, AuditQuery } from '../contract';

const PAGE = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
const ACCOUNT_ID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Nobody has this id: what is looked for by a handle that nobody has is not found. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The record of acts, for stewards. */
@Injectable()
export class AuditService {
  constructor(
    private readonly db: Db,
    private readonly subjects: SubjectRegistry,
  ) {}

  async search(actor: Actor, query: AuditQuery): Promise<AuditPage> {
    stewardOnly(actor);
    const limit = query.limit ?? PAGE;
    const found = await auditLog.search(this.db, { ...(await this.searchOf(query)), before: query.before }, limit + 1);
    const shown = found.slice(0, limit);
    return { items: await this.items(actor, shown), next: found.length > limit ? shown.at(-1)!.seq : null, acts: await auditLog.acts(this.db) };
  }

  /** All that is found, oldest first; and it is recorded that somebody took it along. @throws Refusal 404 */
  async export(actor: Actor, query: AuditQuery): Promise<AsyncGenerator<RecordedAct>> {
    stewardOnly(actor);
    const { act, person, subject, from, until } = query;
    const search = await this.searchOf(query);
    await this.db.write(actor, async (tx) => tx.audit({ act: 'audit.exported', facts: { act, subject, from, until }, personal: { person }, about: search.personId }));
    return auditLog.all(this.db, search);
  }

  private async searchOf({ act, person, subject, from, until }: AuditQuery): Promise<AuditSearch> {
    return {
      act: act || undefined,
      personId: person ? await this.personId(person) : undefined,
      subjectId: subject || undefined,
      from: from ? new Date(from) : undefined,
      until: until ? new Date(Date.parse(until) + DAY_MS) : undefined,
    };
  }

  private async personId(person: string): Promise<string> {
    if (ACCOUNT_ID.test(person)) return person;
    const handle = person.replace(/^@/, '').toLowerCase();
    return (await accountsByHandles(this.db, [handle])).get(handle)?.id ?? NOBODY;
  }

  private async items(actor: Actor, acts: readonly RecordedAct[]): Promise<AuditItem[]> {
    const people = await cardsOf(this.db, acts.flatMap(({ actorId }) => actorId ?? []));
    const refs = acts.flatMap(({ subjectType: type, subjectId: id }): SubjectRef[] => (type && id && this.subjects.get(type) ? [{ type, id }] : []));
    const cards = await this.subjects.cards(this.db, refs);
    // A title is shown to whom the subject is shown: being a steward opens no private group
    const seen = new Map(cards.filter(({ audience }) => actor.audiences.includes(audience)).map((card) => [card.ref.id, card]));
    return acts.map((act) => itemOf(act, people, seen));
  }
}

function itemOf(act: RecordedAct, people: ReadonlyMap<string, PersonCard>, subjects: ReadonlyMap<string, SubjectCard>): AuditItem {
  const { parts, actorId, digests: _, ...rest } = act;
  const subject = subjects.get(act.subjectId ?? '');
  return {
    ...rest,
    actor: people.get(actorId ?? '') ?? null,
    subject: subject ? { title: subject.title, address: subject.address } : null,
    reason: typeof parts.reason === 'string' ? parts.reason : null,
    personal: (parts.personal ?? null) as AuditItem['personal'],
    from: (parts.from ?? null) as AuditItem['from'],
  };
}
