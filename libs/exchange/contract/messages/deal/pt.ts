import type * as es from './es';

export const problems: Record<keyof typeof es.problems, string> = {
  'offered-already': 'Já existe uma oferta sua ou da sua organização para este pedido. É possível alterá-la.',
  'offers-closed': 'O prazo para oferecer já passou.',
  'offer-moved': 'Esta oferta mudou nesse meio-tempo. Recarregue a página e veja como está.',
  'team-unconfirmed': 'Falta alguém da equipe confirmar que participa. Espere a resposta ou peça a quem oferece que mude a equipe.',
  'stale-agreement': 'Há outra versão do acordo. Leia-a antes de escrever ou assinar.',
  'signed-already': 'Esta parte já assinou esta versão.',
  'not-agreeing': 'O acordo é escrito e assinado quando há uma oferta aceita e ainda não está acordado.',
  'pledge-moved': 'Este aporte mudou nesse meio-tempo. Recarregue a página e veja como está.',
};
export const fields: Record<keyof typeof es.fields, string> = {
  'malformed-day': 'Escreva uma data: dia, mês e ano.',
  'unknown-person': 'Não há ninguém com esse nome de usuário. Revise-o.',
  'own-side': 'Esta pessoa é da organização que pede: não pode oferecer ajuda a ela.',
  'not-your-organisation': 'Só é possível oferecer em nome da organização pela qual se está verificado.',
  'not-asked-for': 'O pedido não pede recursos deste tipo.',
  'above-ask': 'É mais do que falta. Falta cobrir: {left}.',
};
export const refusals: Record<keyof typeof es.refusals, string> = {
  'funders-only': 'Aporta recursos quem tem vínculo verificado com um governo, banco, organismo, empresa ou entidade acadêmica ou técnica.',
};
