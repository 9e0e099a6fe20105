import type { SameKeys } from '@minga/kernel/contract';
import { pt as organisations } from './organisations/pt';
import * as providers from './providers/pt';
import * as factor from './second-factor/pt';
import type { es } from './es';

export const pt: SameKeys<typeof es> = {
  problems: {
    ...organisations.problems,
    ...providers.problems,
    ...factor.problems,
    'wrong-credentials': 'O e-mail ou a senha não conferem. Verifique e tente outra vez.',
    'too-many-attempts': 'Houve tentativas demais. Espere alguns minutos e tente outra vez.',
    'photo-too-large': 'A imagem é grande demais. Escolha uma de até 5 MB.',
    'photo-unreadable': 'Não foi possível ler a imagem. Escolha um arquivo JPEG, PNG, WebP, AVIF ou GIF.',
  },
  fields: {
    ...organisations.fields,
    ...providers.fields,
    ...factor.fields,
    'invalid-email': 'Escreva um endereço completo, por exemplo nome@organizacao.org',
    'email-taken': 'Já existe uma conta com este e-mail. Entre com ela ou use outro endereço.',
    'password-too-short': 'Escreva uma senha de pelo menos 10 caracteres. Uma frase serve.',
    'password-wrong': 'A senha atual não confere. Escreva-a outra vez.',
    'password-same': 'Escolha uma senha diferente da atual.',
    'password-is-email': 'Escolha uma senha diferente do seu e-mail.',
    'unknown-country': 'Escolha um país da lista.',
    'unknown-stakeholder-group': 'Escolha o setor da sua organização.',
    'unknown-language': 'Escolha um idioma da lista.',
    'unknown-level': 'Indique quanto domina o idioma.',
    'unknown-organisation': 'Esta organização não está mais aqui. Procure-a ou adicione-a outra vez.',
    repeated: 'Retire o que está repetido.',
    'invalid-handle': 'Use letras minúsculas sem acento, números e hifens.',
  },
  refusals: {
    ...organisations.refusals,
    ...factor.refusals,
    'step-up-required': 'Confirme quem você é para continuar.',
    'second-factor-required': 'Digite o código da segunda etapa para entrar.',
    'address-unverified': 'Confirme seu endereço de e-mail para entrar. Enviamos uma mensagem.',
    'sign-in-required': 'Entre na sua conta para fazer isto.',
  },
};
