import type { SettingView } from '../../contract';

/** Field of the form that holds a setting's value; of one choice among several, with that choice. */
export const fieldOf = (key: string, choice?: string): string => (choice === undefined ? `v:${key}` : `v:${key}:${choice}`);
/** Field that holds what the form was drawn with: only what its reader changed is sent, so that nobody undoes another's change. */
export const wasOf = (key: string): string => `was:${key}`;
export const idOf = (key: string): string => `s-${key.replaceAll('.', '-')}`;

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** The value that somebody typed or chose, as the setting's schema wants it. What is no number is sent as it is, and refused. */
export function typedValue({ key, control, choices = [] }: SettingView, form: FormData): unknown {
  const given = form.get(fieldOf(key));
  const text = typeof given === 'string' ? given : '';
  switch (control) {
    case 'switch':
      return form.has(fieldOf(key));
    case 'number':
      return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
    case 'lines':
      return linesOf(text);
    case 'choices':
      return choices.filter((choice) => form.has(fieldOf(key, choice)));
    default:
      return text;
  }
}

/** What a form changes: key → value, of those settings that it showed. */
export function changedValues(settings: readonly SettingView[], form: FormData): Record<string, unknown> {
  const shown = settings.filter(({ key }) => form.has(wasOf(key)));
  const typed = shown.map((setting) => [setting.key, typedValue(setting, form)] as const);
  return Object.fromEntries(typed.filter(([key, value]) => JSON.stringify(value) !== form.get(wasOf(key))));
}

/** A value as a text field shows it. */
export const shownText = (value: unknown): string => (Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value));
