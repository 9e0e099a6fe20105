import { MUTATION_FIELD } from './mutation-field';
import { SECRET } from './refused-form';

const KEY = 'minga.form';
/** Whoever takes longer to show who they are begins anew: what was typed does not wait in a browser that others may use. */
const KEPT_MS = 15 * 60_000;

export interface KeptForm {
  /** The page that it stands on. */
  path: string;
  at: number;
  entries: [name: string, value: string][];
}

/** Keeps what was typed while somebody is led elsewhere to show who they are; in this tab only, and no secret. */
export function keepForm(form: FormData, path: string): void {
  if (typeof sessionStorage === 'undefined') return;
  const entries = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0] !== MUTATION_FIELD && !SECRET.test(entry[0]));
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path, at: Date.now(), entries } satisfies KeptForm));
  } catch {
    // A browser that stores nothing: one types again
  }
}

/** What was kept for this page, once; undefined where nothing was, or long ago. */
export function takeKeptForm(path: string): KeptForm | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as KeptForm | null;
    if (kept?.path !== path) return undefined;
    sessionStorage.removeItem(KEY);
    return Date.now() - kept.at < KEPT_MS ? kept : undefined;
  } catch {
    return undefined;
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isControl = (element: Element): element is Control => /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
const controlsOf = (form: HTMLFormElement): Control[] => [...form.elements].filter(isControl).filter(({ name, type }) => name !== '' && name !== MUTATION_FIELD && type !== 'file');

/** What a form says of itself in hidden fields is what tells it from its neighbours. */
function isSame(form: HTMLFormElement, entries: KeptForm['entries']): boolean {
  const marks = controlsOf(form).filter(({ type }) => type === 'hidden');
  // Buttons have names as well
  const names = new Set([...form.elements].map((element) => element.getAttribute('name')));
  return marks.every(({ name, value }) => entries.some(([key, kept]) => key === name && kept === value)) && entries.every(([name]) => names.has(name));
}

/** As if it were typed: controls that React holds take it as well. */
function type(control: HTMLTextAreaElement | HTMLSelectElement | HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value);
  for (const name of ['input', 'change']) control.dispatchEvent(new Event(name, { bubbles: true }));
}

/** Writes what was kept into the form that it was typed in, and opens it. @returns false when the page has no such form */
export function refill({ entries }: KeptForm, page: Document = document): boolean {
  const form = [...page.forms].find((one) => one.method === 'post' && isSame(one, entries));
  if (!form) return false;
  for (const control of controlsOf(form)) {
    if (control.type === 'hidden' || SECRET.test(control.name)) continue;
    const values = entries.filter(([name]) => name === control.name).map(([, value]) => value);
    if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) {
      if (control.checked !== values.includes(control.value)) control.click();
    } else if (values.length > 0 && control.value !== values.at(-1)) type(control, values.at(-1)!);
  }
  for (let box = form.closest('details'); box; box = box.parentElement?.closest('details') ?? null) box.open = true;
  form.querySelector<HTMLElement>('button[type="submit"], button:not([type])')?.focus();
  return true;
}
