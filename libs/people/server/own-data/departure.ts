import type { Departing, Sql } from '@minga/kernel/server';
import { NEUTRAL_WORDS } from '../../contract/own-data/neutral-words';

const WORDS = JSON.stringify(NEUTRAL_WORDS);

/** A text column without a person, as an SQL expression; `lang` is an expression too. `$1` … `$3` are `namesOf`. */
export const textWithout = (text: string, lang: string): string =>
  `text_without_person(${text}, $2, $3, coalesce('${WORDS}'::jsonb ->> ${lang}, '${NEUTRAL_WORDS.es}'))`;

/** A jsonb column without a person, as an SQL expression. */
export const jsonWithout = (json: string): string => `json_without_person(${json}, $1::text, $2, $3, '${WORDS}'::jsonb, 'es')`;

/** True where a text may name the person: what is looked at closer. */
export const namesThem = (text: string): string =>
  `(strpos(lower(${text}), '@' || $2) > 0 OR strpos(lower(${text}), '/p/' || $2) > 0 OR strpos(${text}, '@' || $3) > 0)`;

/** As `namesThem` for a quote, which names by `by=handle` in its source. */
export const citesThem = (source: string): string => `(${namesThem(source)} OR strpos(lower(${source}), 'by=' || $2) > 0)`;

/** $1 id, $2 handle, $3 name: what the expressions above ask for. */
export const namesOf = ({ id, handle, name }: Departing): [string, string, string] => [id, handle, name];

/** What was told and answered is text inside JSON, where some characters are written otherwise. */
const inJson = (name: string): string => JSON.stringify(name).slice(1, -1);

/** As our renderer writes text. */
const inHtml = (name: string): string => name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const MAY_NAME = (json: string): string =>
  `(strpos(${json}::text, $1::text) > 0 OR strpos(${json}::text, $4) > 0 OR strpos(${json}::text, $5) > 0 OR strpos(lower(${json}::text), '@' || $2) > 0 OR strpos(lower(${json}::text), '/p/' || $2) > 0)`;

// Both tables are read once, whole: no index finds a name in them, and people leave seldom
const EVENTS = `UPDATE event SET payload = ${jsonWithout('payload')} WHERE type <> 'redacted' AND ${MAY_NAME('payload')}`;
const ANSWERS = `UPDATE mutation SET answer = ${jsonWithout('answer')} WHERE answer IS NOT NULL AND ${MAY_NAME('answer')}`;

/** Takes a person's card and name out of the log and of others' stored answers. What else was told still holds, and is counted. */
export async function removeFromLog(sql: Sql, person: Departing): Promise<void> {
  const values = [...namesOf(person), inJson(person.name), inJson(inHtml(person.name))];
  await sql.query(EVENTS, values);
  await sql.query(ANSWERS, values);
}
