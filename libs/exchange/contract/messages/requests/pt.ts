import type * as es from './es';

export const problems: Record<keyof typeof es.problems, string> = {
  'not-in-this-state': 'O pedido mudou de estado nesse meio-tempo. Recarregue a página e veja o próximo passo.',
  'not-ready': 'Ainda falta algo para dar este passo. A página diz o quê.',
  'stale-request': 'Alguém alterou este pedido enquanto o senhor ou a senhora escrevia. Compare com o que está salvo e envie de novo.',
  'last-requester': 'Quem fez o pedido continua atuando por ele, e sempre fica alguém. Nomeie antes outra pessoa.',
};
export const fields: Record<keyof typeof es.fields, string> = {
  'unknown-choice': 'Escolha uma das opções.',
  'unknown-currency': 'Escolha uma moeda da lista.',
  'malformed-amount': 'Escreva um valor como 12000 ou 12000,50, sem sinal.',
  'malformed-number': 'Escreva um número inteiro.',
  'malformed-link': 'Escreva um endereço completo que comece com https://',
  'too-much': 'O valor é grande demais. Revise-o.',
  'too-many': 'São itens demais. Retire alguns.',
  'twice': 'Isto já está na lista.',
  'in-the-past': 'Escolha uma data a partir de hoje.',
  'reversed-dates': 'A data final é anterior à inicial.',
  'too-far': 'Esta data está longe demais. Escolha uma nos próximos dez anos.',
  'unknown-colleague': 'Escolha alguém com afiliação verificada à organização que pede e que não ajude neste pedido.',
  'unknown-group': 'Escolha um grupo do qual participe.',
};
export const refusals: Record<keyof typeof es.refusals, string> = {
  'not-in-this-state': 'Neste estado do pedido isso já não é possível.',
  'not-yours-to-do': 'Este passo cabe a outra parte do pedido.',
  'requesters-only': 'Só quem pede, em nome da sua organização, pode fazê-lo.',
  'own-request': 'É um pedido da sua organização: ela não pode oferecer ajuda a si mesma.',
  'parties-only': 'Só as partes deste pedido podem ver isto.',
  'affiliation-not-verified': 'Pede ajuda quem representa uma organização com vínculo verificado. Verifique o seu no perfil.',
};
