import type es from './es';
const en: typeof es = {
  nav: 'Sessions',
  title: 'Live sessions',
  states: { draft: 'Draft', scheduled: 'Scheduled', lobby: 'Lobby', live: 'Live', paused: 'Paused', ended: 'Ended', reported: 'Report published', cancelled: 'Cancelled' },
  kinds: { meeting: 'Meeting', 'open-forum': 'Open forum', training: 'Training', 'questions-and-answers': 'Questions and answers' },
  roles: { moderator: 'Moderates', rapporteur: 'Rapporteur', captioner: 'Captions', speaker: 'Speaks' },
};
export default en;
