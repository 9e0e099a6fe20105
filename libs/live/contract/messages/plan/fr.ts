import type * as es from './es';

export const problems: Record<keyof typeof es.problems, string> = {
  'session-stale': 'Quelqu’un d’autre a modifié la séance entre-temps. Ce que vous avez écrit est toujours là : rechargez la page dans un autre onglet, comparez et enregistrez.',
};
export const fields: Record<keyof typeof es.fields, string> = {
  'session-link': 'Écrivez une adresse complète qui commence par https:// ou http://.',
  'session-call': 'L’adresse de l’appel doit commencer par https://.',
  'session-twice': 'Retirez ce qui est en double.',
  'session-number': 'Écrivez un nombre entier.',
  'session-day': 'Choisissez une date.',
  'session-time': 'Écrivez l’heure comme 15:30.',
  'session-zone': 'Choisissez un fuseau horaire de la liste.',
  'session-past': 'Cette heure est passée. Choisissez une autre date ou une autre heure.',
  'session-too-far': 'Choisissez une date dans les trois prochaines années.',
  'session-too-wide': 'La séance ne peut pas être montrée à plus de personnes que son groupe.',
  'session-repeat': 'Dites combien de séances il y a, ou jusqu’à quel jour.',
  'session-in-series': 'Cette séance fait déjà partie d’une série.',
  'session-no-series': 'Il n’y en a pas d’autre jusqu’à ce jour. Choisissez un autre jour.',
  'session-item': 'Ce point n’est plus à l’ordre du jour. Rechargez la page.',
  'session-nobody': 'Nous n’avons pas trouvé cette personne. Vérifiez son nom d’utilisateur.',
  'session-unseen': 'Cette personne ne peut pas voir la séance. Invitez-la d’abord dans le groupe.',
};
export const refusals: Record<keyof typeof es.refusals, string> = {
  'session-conveners-only': 'Les séances d’un groupe sont convoquées par sa présidence et sa modération ; celles de tout le réseau, par le secrétariat.',
  'session-about-theirs': 'Une séance à ce sujet est convoquée par qui en a la charge, tant qu’il est en cours.',
};
