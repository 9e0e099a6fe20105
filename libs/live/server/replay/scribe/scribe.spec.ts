import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sharedPath } from '@minga/kernel/testing';
import { brokenOff } from './broken-off';
import { compareAttendees, sameTopics } from './compare';
import { readMeeting } from './meeting';
import { readMinutes } from './read-minutes';

const at = (second: number): string => `[2026-11-24T13:00:${String(second).padStart(2, '0')}.000Z]`;
const log = (...said: (readonly [string, string])[]): string => said.map(([nick, text], index) => `${at(index)}\t<${nick}>\t${text}\n`).join('');

describe('a log in the format of the scribes', () => {
  it('tells who came, what was talked of, and who said what', () => {
    const meeting = readMeeting(log(['Ana_Paz', 'present+'], ['leo', 'Present+'], ['leo', 'scribe: leo'], ['Ana_Paz', 'topic: Signatures'], ['leo', 'Ana: we try them'], ['leo', '... in April'], ['Ana_Paz', 'q+ to ask who pays'], ['leo', 'ack ana'], ['leo', 's/April/May/'], ['voip', 'disconnect 1']));
    expect(meeting.lines.map(({ act }) => act.kind)).toEqual(['arrive', 'arrive', 'scribe', 'topic', 'said', 'more', 'hand', 'ack', 'correction', 'chat']);
    expect([...meeting.attendees].map(({ name }) => name)).toEqual(['Ana Paz', 'leo']);
    expect(meeting.topics).toEqual(['Signatures']);
  });

  it('keeps proposals with their votes and what was resolved, amended or not', () => {
    const { proposals } = readMeeting(log(['ana', 'PROPOSAL: Start a pilot in April'], ['leo', '-1 too early'], ['eva', '+1'], ['ana', 'PROPOSAL: Start a small pilot in April'], ['leo', '+1'], ['eva', '+1!'], ['eva', '0'], ['ana', 'RESOLVED: Start a small pilot in April.']));
    expect(proposals.map(({ votes, outcome }) => [[...votes.values()], outcome])).toEqual([[[-1, 1], null], [[1, 0], 'Start a small pilot in April.']]);
  });

  it('gives back what it cannot read, and says that a log was cut', () => {
    const whole = log(['ana', 'present+'], ['ana', 'topic: One']);
    expect(readMeeting(`${whole}  goes on here\n[13:00 ana] hello\n${at(9).slice(0, 14)}`)).toMatchObject({ cut: true, topics: ['One'], unread: [{ number: 4, text: '[13:00 ana] hello' }, { number: 5 }] });
    expect(readMeeting(whole).cut).toBe(false);
    expect(readMeeting('').attendees.size).toBe(0);
  });

  it('reads spaces for tabs, a > in what is said, and addresses as no names', () => {
    const { lines } = readMeeting(`${at(1)}  <ana>    here\n${at(2)}\t<leo> <aside> yes -> no\n${at(3)}\t<leo>\thttps://example.org/ana: see\n`);
    expect(lines.map(({ nick, text }) => [nick, text])).toEqual([['ana', 'here'], ['leo', '<aside> yes -> no'], ['leo', 'https://example.org/ana: see']]);
    expect(lines.at(-1)?.act.kind).toBe('chat');
  });

  it('sets the people of the log beside those of the minutes, and says why they differ', () => {
    const meeting = readMeeting(log(['apaz', 'present+'], ['Leo_Sosa', 'present+'], ['eva', 'a remark that is long enough']));
    const minutes = readMinutes('Minutes for a day\n\nTopics:\n  1. A topic that is wrapped\n    here\nPresent:\n  Ana Paz, Leo Sosa, Leo\n\nAna Paz: Hello\n  there\n');
    expect([minutes.topics, minutes.body]).toEqual([['A topic that is wrapped here'], ['Ana Paz: Hello there']]);
    expect(compareAttendees(meeting, minutes)).toEqual({ minutes: 3, report: 3, missing: [{ name: 'Leo', because: 'listed-twice' }], extra: [{ name: 'eva', because: 'unknown-to-the-tool' }] });
  });
});

/** Real meetings with the minutes that people made of them; not part of the repository. */
const folder = sharedPath('live/w3c-ccg');
const meetings = folder ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name) : [];

describe('real meetings', () => {
  it(`have the topics, people and proposals of their minutes, of ${meetings.length} where they are there`, () => {
    for (const name of meetings) {
      const [file, letter] = ['irc.log', 'email.log'].map((part) => readFileSync(path.join(folder!, name, part), 'utf8'));
      const [meeting, minutes] = [readMeeting(file!), readMinutes(letter!)];
      const { missing, extra } = compareAttendees(meeting, minutes);
      const unexplained = [...missing, ...extra].filter(({ because }) => because === null).length;
      const found = { name, topics: sameTopics(minutes.topics, meeting.topics), unread: meeting.unread.length, cut: brokenOff(meeting, minutes), half: brokenOff(readMeeting(file!.slice(0, file!.length / 2)), minutes), unexplained, proposals: meeting.proposals.length, outcomes: meeting.proposals.filter(({ outcome }) => outcome !== null).length };
      expect(found).toEqual({ name, topics: true, unread: 0, cut: false, half: true, unexplained: 0, proposals: minutes.proposals.length, outcomes: minutes.resolutions.length });
    }
  });
});
