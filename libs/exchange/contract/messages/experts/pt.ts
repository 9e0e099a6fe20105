import type { SameKeys } from '@minga/kernel/contract';
import type * as es from './es';

export const problems: SameKeys<typeof es.problems> = {
  'term-merged': 'Este termo já foi unido a outro. Trabalhe com o que ficou.',
  'too-many-terms': 'O vocabulário chegou ao limite. Una ou retire termos antes de acrescentar.',
  'same-organisation': 'É da organização que pede: não pode ser convidada.',
  'declared-conflict': 'Declarou conflito de interesses com a organização que pede.',
  'opted-out': 'Por enquanto não quer ser proposta para pedidos.',
  'monthly-limit': 'Já recebeu neste mês todos os convites que aceita.',
  'already-endorsed': 'Você já avalizou esta área.',
};
export const fields: SameKeys<typeof es.fields> = {
  'unknown-term': 'Escolha um termo do vocabulário.',
  'duplicate-term': 'Já existe um termo com este nome.',
  circle: 'Um termo não pode ficar abaixo de si mesmo.',
  'too-deep': 'O vocabulário tem no máximo quatro níveis.',
  'out-of-range': 'O número está fora do possível.',
  'unknown-organisation': 'Escolha uma organização da lista.',
  'unknown-expert': 'Escolha alguém do diretório de especialistas.',
  'malformed-weight': 'Escreva em cada linha uma parte e seus pontos, por exemplo “themes 40”.',
  'not-hundred': 'Nomeie cada parte uma vez; juntas devem somar 100.',
};
export const refusals: SameKeys<typeof es.refusals> = {
  'own-endorsement': 'Não é possível avalizar a si mesmo.',
  'endorsers-verified': 'Avaliza quem tem vínculo verificado com uma organização. Verifique o seu no perfil.',
  'endorsers-of-others': 'Avaliza alguém de outra organização.',
};
