import type es from './es';
const fr: typeof es = {
  nav: 'Séances',
  title: 'Séances en direct',
  states: { draft: 'Brouillon', scheduled: 'Convoquée', lobby: 'Salle d’attente', live: 'En direct', paused: 'En pause', ended: 'Terminée', reported: 'Compte rendu publié', cancelled: 'Annulée' },
  kinds: { meeting: 'Réunion', 'open-forum': 'Forum ouvert', training: 'Formation', 'questions-and-answers': 'Questions et réponses' },
  roles: { moderator: 'Modère', rapporteur: 'Compte rendu', captioner: 'Sous-titres', speaker: 'Intervient' },
};
export default fr;
