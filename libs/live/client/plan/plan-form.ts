import type { FormPage, RefusedForm } from '@minga/kernel/client';
import type { Language } from '@minga/kernel/contract';
import type { SpokenLanguageCode } from '@minga/people/contract';
import type { CallSessionInput, ItemInput, QueueMode, RepeatInput, SessionKind, SessionPlan, SessionVisibility } from '../../contract';

/** What the controls of the form hold, by name. Choices among many and items are one control each, so that all comes back. */
export type FormValues = Readonly<Record<string, string | undefined>>;

export const ITEM_PARTS = ['id', 'title', 'minutes', 'note', 'links'] as const;
export type ItemPart = (typeof ITEM_PARTS)[number];
export type ItemValues = Partial<Record<ItemPart, string>>;
const ITEM = /^item-(\d{1,4})-(\w+)$/;
export const itemName = (index: number, part: ItemPart): string => `item-${index}-${part}`;

/** What is no number is for the contract to refuse: it comes back to its field. */
const numberIn = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));
const lines = (text: string): string[] => text.split(/\s+/).filter(Boolean);
/** Who is named in a field of people. */
export const handlesIn = (text: string): string[] => text.split(/[\s,;]+/).map((handle) => handle.replace(/^@/, '')).filter(Boolean);

/** The items that the controls hold, in their order. */
export function itemsIn(values: FormValues): ItemValues[] {
  const found = new Map<number, ItemValues>();
  for (const [name, value] of Object.entries(values)) {
    const [, index, part] = ITEM.exec(name) ?? [];
    if (index === undefined || !ITEM_PARTS.includes(part as ItemPart)) continue;
    found.set(Number(index), { ...found.get(Number(index)), [part as ItemPart]: value ?? '' });
  }
  return [...found].sort(([a], [b]) => a - b).map(([, item]) => item);
}

/** An item in which nothing was written is none. */
const written = ({ id, title, note, links }: ItemValues): boolean => Boolean(id ?? '') || Boolean((title ?? '') + (note ?? '') + (links ?? ''));

const minutesIn = (text: string): number => Math.max(0, Math.trunc(numberIn(text)) || 0);

/** How many minutes the items that were written take together, and how many the session does; what is no number counts nothing. */
export const lengthsIn = (values: FormValues): { items: number; session: number } => ({
  items: itemsIn(values).filter(written).reduce((sum, item) => sum + minutesIn(item.minutes ?? ''), 0),
  session: minutesIn(values['minutes'] ?? ''),
});

const inputOf = ({ id, title = '', minutes = '', note = '', links = '' }: ItemValues): ItemInput => ({ id: id || null, title, minutes: numberIn(minutes), note, links: lines(links) });

function repeatIn(field: FormPage['field']): RepeatInput | undefined {
  const every = field('repeat');
  if (every === '' || every === 'none') return undefined;
  const count = field('repeatCount');
  const until = field('repeatUntil');
  return { every: every as RepeatInput['every'], ...(until ? { until } : { count: numberIn(count) }) };
}

export const valuesIn = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

/** A list of handles as it is being typed: those that are complete, and the one under way. */
export function lastOf(typed: string): { before: string; last: string } {
  const [before] = /^(?:.*,\s*)?/.exec(typed)!;
  return { before, last: typed.slice(before.length) };
}

/** What the form sends; what is no choice of ours is for the contract to refuse. */
export function readPlan({ field, form }: Pick<FormPage, 'field' | 'form'>): Omit<CallSessionInput, 'groupId'> {
  const values = valuesIn(form);
  const capacity = field('capacity');
  return {
    title: field('title'),
    purpose: field('purpose'),
    lang: field('lang') as Language,
    kind: field('kind') as SessionKind,
    // A session about something is for whom that is for, and is not asked
    visibility: (field('visibility') || undefined) as SessionVisibility | undefined,
    day: field('day'),
    time: field('time').slice(0, 'HH:MM'.length),
    timeZone: field('timeZone'),
    minutes: numberIn(field('minutes')),
    place: field('place'),
    callUrl: field('callUrl'),
    languages: Object.keys(values).filter((name) => name.startsWith('language-')).map((name) => name.slice('language-'.length) as SpokenLanguageCode),
    links: lines(field('links')),
    capacity: capacity.trim() === '' ? null : numberIn(capacity),
    speakSeconds: numberIn(field('speakSeconds')),
    queueMode: field('queueMode') as QueueMode,
    anonymousQuestions: field('anonymousQuestions') !== '',
    items: itemsIn(values).filter(written).map(inputOf),
    moderators: handlesIn(field('moderators')),
    rapporteurs: handlesIn(field('rapporteurs')),
    captioners: handlesIn(field('captioners')),
    speakers: handlesIn(field('speakers')),
    invited: handlesIn(field('invited')),
    repeat: repeatIn(field),
  };
}

/** What is kept, as the controls show it. */
export function valuesOf(plan: SessionPlan): FormValues {
  const items = plan.items.length > 0 ? plan.items.map((item) => ({ ...item, id: item.id ?? '', minutes: String(item.minutes), links: item.links.join('\n') })) : [NEW_ITEM];
  return {
    ...Object.fromEntries(['title', 'purpose', 'lang', 'kind', 'visibility', 'day', 'time', 'timeZone', 'place', 'callUrl', 'queueMode'].map((name) => [name, String(plan[name as 'title'])])),
    groupId: plan.groupId ?? '',
    minutes: String(plan.minutes),
    speakSeconds: String(plan.speakSeconds),
    capacity: plan.capacity === null ? '' : String(plan.capacity),
    links: plan.links.join('\n'),
    anonymousQuestions: plan.anonymousQuestions ? 'on' : undefined,
    ...Object.fromEntries(plan.languages.map((code) => [`language-${code}`, 'on'])),
    ...Object.fromEntries((['moderators', 'rapporteurs', 'captioners', 'speakers', 'invited'] as const).map((field) => [field, plan[field].join(', ')])),
    repeat: 'none',
    ...withItems({}, items),
  };
}

/** As many minutes as an item takes mostly. */
export const NEW_ITEM: ItemValues = { id: '', title: '', minutes: '15', note: '', links: '' };

/** The values with these items in place of those there were. */
export function withItems(values: FormValues, items: readonly ItemValues[]): FormValues {
  const others = Object.entries(values).filter(([name]) => !ITEM.test(name));
  return Object.fromEntries([...others, ...items.flatMap((item, index) => ITEM_PARTS.map((part) => [itemName(index, part), item[part] ?? ''] as const))]);
}

const MOVE = /^item-(up|down|remove)-(\d{1,4})$/;

/** What a button of the agenda makes of its items; undefined when it is none of its buttons. */
export function rearranged<T>(items: readonly T[], button: string, fresh: T): T[] | undefined {
  if (button === 'item-add') return [...items, fresh];
  const [, move, at] = MOVE.exec(button) ?? [];
  if (!move) return undefined;
  const index = Number(at);
  const rest = items.filter((_, place) => place !== index);
  if (move === 'remove' || index >= items.length) return rest.length > 0 ? rest : [fresh];
  return rest.toSpliced(Math.max(0, index + (move === 'up' ? -1 : 1)), 0, items[index]!);
}

/** What to show: what was typed and refused, what a button without script left, what this browser kept, else what there is. */
export const shownValues = (refused: RefusedForm | undefined, left: FormValues | undefined, kept: FormValues): FormValues => refused?.values ?? left ?? kept;
