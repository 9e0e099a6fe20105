/** Sentences about questions, polls, chat and minutes. */
export const problems = {
  'questions-full': 'La session contient toutes les questions qu’elle admet.',
  'question-closed': 'Cette question ne reçoit plus de soutiens : elle a reçu une réponse, a été réunie à une autre ou écartée.',
  'question-moved': 'Cette question a changé entre-temps. Voyez où elle en est.',
  'polls-full': 'La session contient tous les sondages qu’elle admet.',
  'poll-not-open': 'Le sondage n’est pas ouvert : votre réponse n’a pas été comptée.',
  'poll-moved': 'Ce sondage a changé entre-temps. Voyez où il en est.',
  'chat-slow': 'Le chat est en mode lent. Attendez {seconds} s, puis renvoyez.',
  'minutes-behind': 'Ce que vous avez écrit s’appuie sur un passage pas encore arrivé. Il est renvoyé en entier.',
  'minutes-full': 'Les notes ont atteint leur taille maximale.',
};
export const fields = {
  'repeated-option': 'Des options se répètent.',
  'choose-one': 'Choisissez une seule option.',
  'unknown-option': 'Cette option n’est pas du sondage.',
  'unknown-question': 'Choisissez une autre question de cette session, encore ouverte.',
  'unknown-message': 'Le message auquel vous répondez n’est pas de cette session.',
  'too-few-options': 'Écrivez au moins deux options.',
  'too-many-options': 'Trop d’options. Gardez-en douze au plus.',
  'scale-out-of-range': 'L’échelle va de 3 à 10 points.',
  'pace-out-of-range': 'L’attente va de 0 à 600 secondes.',
  'malformed-update': 'Impossible de lire ce qui a été envoyé aux notes.',
  'foreign-shape': 'Ce qui a été envoyé n’a pas la forme de notes.',
  'too-many-lines': 'Les notes n’admettent plus de lignes.',
  'line-too-long': 'Cette ligne est trop longue. Raccourcissez-la.',
  'malformed-due': 'Écrivez une date qui existe : jour, mois et année.',
};
export const refusals = {
  'anonymous-not-allowed': 'Dans cette session, on pose ses questions sous son nom.',
  'delegation-needs-country': 'Ce sondage compte une voix par pays, et votre profil n’en indique aucun.',
};
