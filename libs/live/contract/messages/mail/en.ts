import type { es } from './es';

export const en: typeof es = {
  day: { subject: 'Tomorrow: {title}', about: 'The session “{title}” begins soon.' },
  hour: { subject: 'In an hour: {title}', about: 'The session “{title}” begins in an hour or less.' },
  promoted: { subject: 'There is a place for you: {title}', about: 'A place became free in “{title}”, and it is yours.' },
  changed: { subject: 'The session changed: {title}', about: 'What was announced of “{title}” changed. This is how it stands:' },
  cancelled: { subject: 'Cancelled: {title}', about: 'The session “{title}” was cancelled.' },
  restored: { subject: 'Called again: {title}', about: 'The session “{title}” will be held after all.' },
  named: { subject: 'You were named for a session: {title}', about: 'You have a task in the session “{title}”.' },
  when: 'When: {when}.',
  where: 'Where: {where}.',
  why: 'Reason: {reason}',
  open: 'See the session',
  calendar: 'File for your calendar: {url}',
  because: 'You receive this letter because you signed up for the session or have a task in it.',
  untitled: 'Session without title',
};
