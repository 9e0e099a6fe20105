import type { SameKeys } from '../i18n';
import type { es } from './es';

export const pt: SameKeys<typeof es> = {
  problems: {
    'not-found': 'Não encontramos o que procura. Talvez não exista mais ou você não tenha acesso.',
    'invalid-input': 'Revise os campos indicados.',
    'malformed-body': 'Não foi possível ler o envio. Recarregue a página e tente de novo.',
    'body-too-large': 'O envio ultrapassa o tamanho permitido. Encurte e envie de novo.',
    'unsupported-media-type': 'Este formato não é aceito.',
    'sign-in-required': 'Entre com a sua conta para continuar.',
    forbidden: 'Você não tem permissão para fazer isto.',
    'foreign-origin': 'O pedido não veio deste site. Abra a página aqui e tente de novo.',
    'mutation-reused': 'Este envio já foi usado para outra coisa. Recarregue a página e tente de novo.',
    'too-many-requests': 'Você fez muitos pedidos seguidos. Espere {wait} e tente de novo.',
    'too-many-attempts': 'Houve tentativas demais. Espere {wait} e tente outra vez.',
    'shutting-down': 'O site está reiniciando. Tente de novo em alguns segundos.',
    unavailable: 'O site não respondeu. O que você escreveu continua aqui; tente de novo.',
    internal: 'Algo falhou do nosso lado. O que você escreveu continua aqui; tente de novo.',
  },
  fields: {
    required: 'Preencha este campo.',
    'too-long': 'Use no máximo {most} caracteres.',
    'too-short': 'Use pelo menos {least} caracteres.',
    'too-large': 'O valor máximo é {most}.',
    'too-small': 'O valor mínimo é {least}.',
    'too-many': 'Escolha no máximo {most}.',
    'too-few': 'Escolha pelo menos {least}.',
    'malformed-text': 'O texto contém caracteres que não podem ser guardados.',
    malformed: 'Revise o formato.',
    'not-an-option': 'Escolha uma das opções.',
    'unknown-field': 'Este campo não existe.',
    invalid: 'Revise este dado.',
  },
  refusals: {},
};
