import type * as es from './es';

export const problems: Record<keyof typeof es.problems, string> = {
  'report-stale': 'Quelqu’un d’autre a enregistré ce paragraphe pendant que vous le modifiiez. Comparez les deux textes et enregistrez de nouveau.',
  'report-being-drafted': 'Le compte rendu est en cours de rédaction. Rouvrez la page dans un instant.',
  'report-is-out': 'Le compte rendu est déjà publié. Modifiez-le et publiez une nouvelle version.',
  'report-review-over': 'Le délai pour proposer des corrections est passé.',
  'report-empty': 'Le compte rendu n’a aucun paragraphe.',
  'report-not-drafted': 'Ce paragraphe ne vient pas du projet.',
  'correction-decided': 'Cette proposition a déjà été tranchée.',
  'attendance-short': 'Votre présence n’atteint pas ce que demande cette formation.',
  'certificate-revoked': 'Cette attestation a été révoquée.',
};
export const fields: Record<keyof typeof es.fields, string> = {
  'moment-missing': 'Chaque phrase doit se terminer par son moment entre crochets, par exemple [0:12:34].',
  'moment-outside': 'Ce moment est postérieur à la fin de la séance.',
};
export const refusals: Record<keyof typeof es.refusals, string> = {
  'session-speakers-only': 'Seule une personne qui a pris la parole dans la séance peut le faire.',
  'report-review-over': 'Le délai pour proposer des corrections est passé.',
};
