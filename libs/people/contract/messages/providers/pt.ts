import type { SameKeys } from '@minga/kernel/contract';
import type * as es from './es';

export const problems: SameKeys<typeof es.problems> = {
  'foreign-origin': 'Isto se faz a partir de uma página deste site. Volte a ela e tente de novo.',
  'logout-token-refused': 'O aviso de encerramento de sessão não é válido.',
  'provider-taken': 'Essa identidade já está vinculada, ou sua conta já tem uma deste provedor.',
};
export const fields: SameKeys<typeof es.fields> = {
  'invalid-issuer': 'Escreva um endereço completo, por exemplo https://login.exemplo.gov',
  'invalid-domain': 'Escreva domínios de e-mail, por exemplo exemplo.gov',
  'issuer-taken': 'Já existe um provedor com este emissor.',
  'issuer-in-use': 'Há contas vinculadas por este emissor. Adicione outro provedor em vez de mudá-lo.',
  'unknown-group': 'Escolha um grupo da lista.',
};
export const words: SameKeys<typeof es.words> = {
  'member-title': 'Integrante',
};
