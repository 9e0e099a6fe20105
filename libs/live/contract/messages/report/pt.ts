import type * as es from './es';

export const problems: Record<keyof typeof es.problems, string> = {
  'report-stale': 'Outra pessoa salvou este parágrafo enquanto você o editava. Compare os dois textos e salve de novo.',
  'report-being-drafted': 'A relatoria está sendo redigida. Abra a página de novo em um momento.',
  'report-is-out': 'A relatoria já está publicada. Edite-a e publique uma nova versão.',
  'report-review-over': 'O prazo para propor correções já passou.',
  'report-empty': 'A relatoria não tem nenhum parágrafo.',
  'report-not-drafted': 'Este parágrafo não vem do rascunho.',
  'correction-decided': 'Esta proposta já foi decidida.',
  'attendance-short': 'Sua presença não alcança o que esta formação pede.',
  'certificate-revoked': 'Este certificado foi revogado.',
};
export const fields: Record<keyof typeof es.fields, string> = {
  'moment-missing': 'Cada frase deve terminar com seu momento entre colchetes, por exemplo [0:12:34].',
  'moment-outside': 'Esse momento é posterior ao fim da sessão.',
};
export const refusals: Record<keyof typeof es.refusals, string> = {
  'session-speakers-only': 'Só quem usou da palavra na sessão pode fazê-lo.',
  'report-review-over': 'O prazo para propor correções já passou.',
};
