import { redirect, redirectDocument } from 'react-router';
import { keepForm } from './kept-form';
import { SECRET } from './refused-form';

/** Holds the fields of a plain form whose sender has to show who they are before it is taken. */
export const CARRIED_FIELD = 'carried-form';
/** The same request, with its body, to another address: so a browser without script takes a form along. */
export const SENT_ON = 307;

type Entry = [name: string, value: string];

const isEntry = (entry: unknown): entry is Entry => Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string');

function entriesIn(json: string): Entry[] {
  try {
    const entries: unknown = JSON.parse(json);
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/** A form's fields as one text, for a hidden field: neither files nor secrets, which are given again. */
export const carried = (form: FormData): string => JSON.stringify([...form].filter((entry) => isEntry(entry) && !SECRET.test(entry[0])));

/** The form that was carried in this one; this one where it carries none. */
export function unpacked(form: FormData): FormData {
  const json = form.get(CARRIED_FIELD);
  if (typeof json !== 'string') return form;
  const inner = new FormData();
  for (const [name, value] of entriesIn(json)) inner.append(name, value);
  return inner;
}

/** On the way to where one shows who one is: the form is kept in the browser; without script it goes along to where it comes back from. */
export function takeAlong(form: FormData, page: URL, away: Response): Response {
  if (typeof document !== 'undefined') {
    keepForm(form, page.pathname);
    return away;
  }
  const to = away.headers.get('location')!;
  const back = new URL(to, page).searchParams.get('return');
  return back !== null && new URL(back, page).pathname === page.pathname ? redirect(to, SENT_ON) : away;
}

/** And back: without script what was carried is taken now; a page with script has its form filled and asks to send it again. */
export function carryOn(form: FormData, to: string): Response {
  if (!form.has(CARRIED_FIELD)) return redirectDocument(to);
  if (typeof document === 'undefined') return redirect(to, SENT_ON);
  keepForm(unpacked(form), new URL(to, window.location.href).pathname);
  return redirectDocument(to);
}
