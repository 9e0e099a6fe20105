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
  date: '{when} · {title}',
  series: {
    changed: { subject: '{count} sessions changed: {title}', about: 'What was announced of these sessions changed. This is how they stand:' },
    cancelled: { subject: '{count} sessions cancelled: {title}', about: 'These sessions were cancelled:' },
    restored: { subject: '{count} sessions called again: {title}', about: 'These sessions will be held after all:' },
    named: { subject: 'You were named for {count} sessions: {title}', about: 'You have a task in these sessions:' },
    open: 'See the first one',
    calendar: 'All of them are in the attached file for your calendar.',
    because: 'You receive this letter because you signed up for these sessions or have a task in them.',
  },
};
