import type { SubjectCard, SubjectRef } from '@minga/kernel/contract';
import { one, type Sql, type SubjectRegistry } from '@minga/kernel/server';
import type { Role } from '@minga/groups/contract';
import { deskOf, type Desk } from '../../contract';
import { beginningOf, plainOf } from './plain';

/** What the queue needs to know of a subject, whoever asks. */
export interface SubjectFacts {
  card: SubjectCard;
  groupId: string | null;
  authorId: string | null;
  desk: Desk;
  /** As the queue lists it: the beginning of its words, else its title. */
  title: string;
  lang: string;
}

const ROLE = 'SELECT role FROM membership WHERE group_id = $1 AND account_id = $2';

async function roleIn(sql: Sql, groupId: string | null, accountId: string | null): Promise<Role | null> {
  if (!groupId || !accountId) return null;
  return (await one<{ role: Role }>(sql, ROLE, [groupId, accountId]))?.role ?? null;
}

/** What has a title of its own is listed by it; a post, a held text or a message of a chat by its words. */
const WORDY: readonly string[] = ['post', 'submission', 'live-message'];

/** The subject as it stands; undefined when there is none. */
export async function subjectFacts(subjects: SubjectRegistry, sql: Sql, { type, id }: SubjectRef): Promise<SubjectFacts | undefined> {
  const kind = subjects.get(type);
  const card = (await kind?.cards(sql, [id]))?.get(id);
  if (!kind || !card) return undefined;
  const groupId = (await kind.group?.(sql, [id]))?.get(id) ?? null;
  const authorId = (await kind.authors?.(sql, [id]))?.get(id) ?? null;
  const words = WORDY.includes(type) ? (await kind.contents?.(sql, [id]))?.get(id) : undefined;
  return {
    card,
    groupId,
    authorId,
    desk: deskOf({ groupId, authorRole: await roleIn(sql, groupId, authorId) }),
    title: (words && beginningOf(plainOf(words.html))) || card.title,
    lang: words?.lang ?? card.lang,
  };
}
