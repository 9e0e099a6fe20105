import type { Actor, Sql } from '@minga/kernel/server';
import { stakeholderOrder, type Country } from '@minga/people/contract';
import { hideSmallCells, RECORD_VERSION, shownFirst, talkShares, momentOf, type AgendaItem, type RecordItem, type RecordPerson, type RecordTurn, type SessionFace, type SessionRecord } from '../../contract';
import { agendaOf, faceOf, pageRow } from '../session/page.queries';
import { atDesk } from '../questions/questions.queries';
import { attendedBy, recordPeople } from './record.people';
import { captionsOf, chatOf, entriesOf, linesOf, pollsOf, questionsOf, staysOf, turnsOf, type RecordFrame } from './record.parts';

const recordItem = (from: Date, { id, position, title, note, minutes, extendedMinutes, startedAt, endedAt, spentMs }: AgendaItem): RecordItem => ({
  id, position, title, note, minutes, extendedMinutes, at: startedAt, moment: startedAt === null ? null : momentOf(startedAt, from), endedAt, spentMs,
});

function countBy<K>(people: readonly RecordPerson[], key: (person: RecordPerson) => K): [K, number][] {
  const counts = new Map<K, number>();
  for (const person of people) counts.set(key(person), (counts.get(key(person)) ?? 0) + 1);
  return [...counts];
}

/** Who has no country stands after those who have. */
const LAST = 'ZZZ';

/** How many came, by stakeholder group and country; what would point at single people is hidden. */
const attendanceFigures = (people: readonly RecordPerson[]): SessionRecord['attendance'] => ({
  people: people.length,
  countries: [...new Set(people.map(({ country }) => country).filter((country): country is Country => country !== null))].toSorted(),
  byGroup: hideSmallCells(countBy(people, ({ stakeholderGroup }) => stakeholderGroup).toSorted(([one], [other]) => stakeholderOrder(one) - stakeholderOrder(other))),
  byCountry: shownFirst(hideSmallCells(countBy(people, ({ country }) => country).toSorted(([one], [other]) => (one ?? LAST).localeCompare(other ?? LAST)))),
});

/** The floor's own rule over the whole session: time spoken beside everybody who came. A percent of them would give a hidden number away. */
function balanceOf(turns: readonly RecordTurn[], people: readonly RecordPerson[], { byGroup }: SessionRecord['attendance']): SessionRecord['balance'] {
  const groupOf = new Map(people.map(({ id, stakeholderGroup }) => [id, stakeholderGroup]));
  const groups = Object.fromEntries(countBy(people, ({ stakeholderGroup }) => stakeholderGroup).filter(([key]) => key !== null));
  const spoken = turns.map(({ personId, spentMs }) => ({ accountId: personId!, stakeholderGroup: groupOf.get(personId!) ?? null, turns: 1, spentMs, pointsOfOrder: [] }));
  const shares = talkShares({ spoken, turn: null, attendance: { people: people.length, groups, countries: {} } }, 0);
  const hidden = new Set(byGroup.filter(({ count }) => count === null).map(({ key }) => key));
  return shares.map(({ group, spentMs, spoke, present }) => {
    const key = group === 'none' ? null : group;
    return { key, spentMs, spoken: spoke, present: hidden.has(key) ? null : present };
  });
}

const sessionPart = (face: SessionFace, sample: boolean): SessionRecord['session'] => ({
  id: face.id, address: face.address, title: face.title, purpose: face.purpose, lang: face.lang, kind: face.kind, state: face.state,
  group: face.group && { id: face.group.id, name: face.group.name, address: face.group.address }, startsAt: face.startsAt, timeZone: face.timeZone, place: face.place,
  minutes: face.minutes, startedAt: face.startedAt, endedAt: face.endedAt, spentMs: face.spentMs, sample,
});

/** Everybody whom the record names without their stay: who acted in front of all, and who was named for it. */
const acting = (parts: Pick<SessionRecord, 'turns' | 'questions' | 'chat' | 'captions' | 'entries'>): string[] =>
  [
    ...parts.turns.map(({ personId }) => personId), ...parts.questions.flatMap(({ authorId, answeredBy }) => [authorId, answeredBy]), ...parts.chat.map(({ authorId }) => authorId),
    ...parts.captions.map(({ speakerId }) => speakerId), ...parts.entries.map(({ byId }) => byId),
  ].filter((id): id is string => id !== null);

const NAMED = 'SELECT account_id FROM live_role WHERE session_id = $1';

/** The record of a session as this reader may have it, in one snapshot. @throws Refusal 404 */
export async function readRecord(sql: Sql, actor: Actor, id: string): Promise<SessionRecord> {
  const row = await pageRow(sql, actor, id);
  const desk = atDesk(actor, row);
  const face = faceOf(row);
  const from = row.started_at ?? row.starts_at;
  const frame: RecordFrame = { sessionId: id, from, items: (await agendaOf(sql, id)).map((item) => recordItem(from, item)) };
  const parts = {
    turns: await turnsOf(sql, frame), questions: await questionsOf(sql, frame), polls: await pollsOf(sql, frame), chat: await chatOf(sql, frame),
    captions: await captionsOf(sql, frame), lines: await linesOf(sql, frame), entries: await entriesOf(sql, frame, desk),
  };
  const attended = await attendedBy(sql, id);
  const attendance = attendanceFigures(attended);
  const named = (await sql.query<{ account_id: string }>(NAMED, [id])).map(({ account_id }) => account_id);
  return {
    version: RECORD_VERSION,
    session: sessionPart(face, row.sample),
    people: await recordPeople(sql, id, [...named, ...acting(parts), ...(desk ? attended.map((person) => person.id) : [])]),
    attendance,
    balance: balanceOf(parts.turns, attended, attendance),
    items: [...frame.items],
    stays: desk ? await staysOf(sql, frame) : [],
    ...parts,
  };
}
