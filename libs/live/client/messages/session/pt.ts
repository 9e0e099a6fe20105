import type es from './es';
const pt: typeof es = {
  nav: 'Sessões',
  title: 'Sessões ao vivo',
  states: { draft: 'Rascunho', scheduled: 'Convocada', lobby: 'Sala de espera', live: 'Ao vivo', paused: 'Em pausa', ended: 'Encerrada', reported: 'Com relatoria', cancelled: 'Cancelada' },
  kinds: { meeting: 'Reunião', 'open-forum': 'Fórum aberto', training: 'Formação', 'questions-and-answers': 'Perguntas e respostas' },
  roles: { moderator: 'Modera', rapporteur: 'Relatoria', captioner: 'Legendas', speaker: 'Expõe' },
};
export default pt;
