export const fr = {
  sanction: {
    subject: 'Une décision concernant votre compte',
    warned: 'Le secrétariat de {site} vous adresse un avertissement.',
    silenced: 'Pendant un temps, votre compte sur {site} peut lire, mais pas écrire.',
    suspended: 'Votre compte sur {site} est suspendu : pendant un temps, vous ne pouvez pas vous connecter.',
    banned: 'Votre compte sur {site} a été fermé : vous ne pouvez plus vous connecter.',
    why: 'Motif : {why}',
    until: 'Jusqu’au : {date}',
    appeal: 'Faire appel de la décision',
    'appeal-how': 'Si vous n’êtes pas d’accord, vous pouvez faire appel par ce lien pendant 30 jours, sans vous connecter. Une autre personne décidera.',
  },
  lifted: {
    subject: 'Une mesure concernant votre compte a été levée',
    warned: 'L’avertissement reçu sur {site} a été retiré.',
    silenced: 'Votre compte sur {site} peut de nouveau écrire.',
    suspended: 'Vous pouvez de nouveau vous connecter à {site}.',
    banned: 'Vous pouvez de nouveau vous connecter à {site}.',
  },
  appeal: {
    subject: 'Votre appel a été tranché',
    granted: 'Votre appel a été accepté.',
    refused: 'Une autre personne a examiné votre appel, et la décision est maintenue.',
    answer: 'Réponse : {answer}',
  },
};
