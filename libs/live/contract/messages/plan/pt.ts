import type * as es from './es';

export const problems: Record<keyof typeof es.problems, string> = {
  'session-stale': 'Outra pessoa mudou a sessão nesse meio-tempo. O que você escreveu continua aqui: recarregue a página em outra aba, compare e salve.',
};
export const fields: Record<keyof typeof es.fields, string> = {
  'session-link': 'Escreva um endereço completo que comece com https:// ou http://.',
  'session-call': 'O endereço da chamada deve começar com https://.',
  'session-twice': 'Retire o que está repetido.',
  'session-number': 'Escreva um número inteiro.',
  'session-day': 'Escolha uma data.',
  'session-time': 'Escreva a hora como 15:30.',
  'session-zone': 'Escolha um fuso horário da lista.',
  'session-past': 'Essa hora já passou. Escolha outra data ou hora.',
  'session-too-far': 'Escolha uma data dentro dos próximos três anos.',
  'session-too-wide': 'A sessão não pode ser mostrada a mais pessoas do que o grupo.',
  'session-repeat': 'Diga quantas sessões são ou até que dia.',
  'session-in-series': 'Esta sessão já faz parte de uma série.',
  'session-no-series': 'Até esse dia não há mais nenhuma. Escolha outro dia.',
  'session-item': 'Este ponto já não está na pauta. Recarregue a página.',
  'session-nobody': 'Não encontramos esta pessoa. Confira o nome de usuário.',
  'session-unseen': 'Esta pessoa não pode ver a sessão. Convide-a antes para o grupo.',
};
export const refusals: Record<keyof typeof es.refusals, string> = {
  'session-conveners-only': 'Quem preside ou modera o grupo convoca as sessões dele; as de toda a rede, a secretaria.',
  'session-about-theirs': 'Quem convoca uma sessão sobre isto é quem o conduz, enquanto está em andamento.',
};
