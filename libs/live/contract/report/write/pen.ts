import type { Translator, Values } from '@minga/kernel/contract';
import { countryName, type Country, type StakeholderGroup } from '@minga/people/contract';
import type { Moment } from '../../record/moment';
import type { RecordPerson, SessionRecord } from '../../record/record.views';
import type { BlockKind, DraftBlock, ReportSection, Statement } from '../report.shape';

const SECOND = 1_000;
const MINUTE = 60;
const ENDS = /[.!?…»”"]$/;

/** What the writers of sections share: the record, the words of its language, and the only way to say something. */
export interface Pen {
  record: SessionRecord;
  words: Translator;
  /** The session's last moment: what is true of the whole of it comes from there. */
  end: Moment;
  /** A sentence of the catalog, tied to where it comes from. */
  say(moment: Moment, key: string, values?: Values): Statement;
  /** What somebody wrote, as a sentence. */
  quote(moment: Moment, text: string): Statement;
  /** `Name (title, organisation, group)`; whoever left the site has no name. */
  person(id: string | null): string;
  name(id: string | null): string;
  group(group: StakeholderGroup | null): string;
  country(country: Country | null): string;
  /** `3 min 20 s`. */
  time(ms: number): string;
}

const sentence = (text: string): string => {
  const clean = text.replace(/\s+/g, ' ').trim();
  const first = clean.startsWith('http') ? clean : clean.charAt(0).toLocaleUpperCase() + clean.slice(1);
  return ENDS.test(first) ? first : `${first}.`;
};

/** What happened in the lobby is cited at second 0, what was added to the minutes afterwards at the last. */
const within = (end: Moment) => (moment: Moment): Moment => Math.min(Math.max(0, moment), Math.max(0, end));

function timeText({ t }: Translator, ms: number): string {
  const seconds = Math.round(ms / SECOND);
  const [minutes, rest] = [Math.floor(seconds / MINUTE), seconds % MINUTE];
  if (minutes >= MINUTE) return t('hours', { hours: Math.floor(minutes / MINUTE), minutes: minutes % MINUTE });
  return minutes === 0 ? t('seconds', { seconds: rest }) : rest === 0 ? t('minutes', { minutes }) : t('minutesSeconds', { minutes, seconds: rest });
}

export function penFor(record: SessionRecord, words: Translator, end: Moment): Pen {
  const people = new Map<string, RecordPerson>(record.people.map((person) => [person.id, person]));
  const group = (key: StakeholderGroup | null): string => words.t(key === null ? 'groups.none' : `groups.${key}`);
  const inSession = within(end);
  const name = (id: string | null): string => (id === null ? undefined : people.get(id)?.name) ?? words.t('somebody');
  return {
    record,
    words,
    end,
    say: (moment, key, values) => ({ text: words.t(key, values), moment: inSession(moment) }),
    quote: (moment, text) => ({ text: sentence(text), moment: inSession(moment) }),
    name,
    person(id) {
      const found = id === null ? undefined : people.get(id);
      if (!found) return words.t('somebody');
      const said = [found.title, found.organisation, found.stakeholderGroup === null ? null : group(found.stakeholderGroup)].filter((part) => !!part);
      return said.length === 0 ? found.name : `${found.name} (${said.join(', ')})`;
    },
    group,
    country: (key) => (key === null ? words.t('noCountry') : countryName(key, words.language)),
    time: (ms) => timeText(words, ms),
  };
}

/** A block, if there is anything to say in it. */
export function block(section: ReportSection, statements: readonly Statement[], more: Partial<Pick<DraftBlock, 'itemId' | 'action' | 'poll'>> & { kind?: BlockKind } = {}): DraftBlock[] {
  const [first, ...rest] = statements;
  if (!first) return [];
  return [{ section, itemId: more.itemId ?? null, kind: more.kind ?? 'paragraph', statements: [first, ...rest], action: more.action ?? null, poll: more.poll ?? null }];
}
