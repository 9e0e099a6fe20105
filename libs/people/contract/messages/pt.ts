import type { SameKeys } from '@minga/kernel/contract';
import { pt as organisations } from './organisations/pt';
import * as providers from './providers/pt';
import * as factor from './second-factor/pt';
import type { es } from './es';
import * as standing from './standing/pt';

export const pt: SameKeys<typeof es> = {
  problems: {
    'registration-decided': 'Outra pessoa da secretaria já agiu sobre este cadastro. Veja como ficou.',
    ...organisations.problems,
    ...providers.problems,
    ...factor.problems,
    ...standing.problems,
    'wrong-credentials': 'O e-mail ou a senha não conferem. Verifique e tente outra vez.',
    'photo-too-large': 'A imagem é grande demais. Escolha uma de até 5 MB.',
    'photo-unreadable': 'Não foi possível ler a imagem. Escolha um arquivo JPEG, PNG, WebP, AVIF ou GIF.',
  },
  fields: {
    ...organisations.fields,
    ...providers.fields,
    ...factor.fields,
    'invalid-email': 'Escreva um endereço completo, por exemplo nome@organizacao.org',
    'password-too-short': 'Escreva uma senha de pelo menos 10 caracteres. Uma frase serve.',
    'password-wrong': 'A senha atual não confere. Escreva-a outra vez.',
    'password-same': 'Escolha uma senha diferente da atual.',
    'password-is-email': 'Escolha uma senha diferente do seu e-mail.',
    'password-common': 'Esta senha é das primeiras que se tentam. Escolha outra; uma frase serve.',
    'password-own-words': 'Escolha uma senha que não seja feita com seu nome, seu e-mail ou o nome do site.',
    'mail-code-wrong': 'O código não confere ou já não vale. Confira-o ou peça outro.',
    'link-over': 'Este link já foi usado ou venceu. Peça outro.',
    'email-same': 'Este já é o endereço da sua conta.',
    'unknown-country': 'Escolha um país da lista.',
    'unknown-stakeholder-group': 'Escolha o setor da sua organização.',
    'unknown-language': 'Escolha um idioma da lista.',
    'unknown-level': 'Indique quanto domina o idioma.',
    'unknown-organisation': 'Esta organização não está mais aqui. Procure-a ou adicione-a outra vez.',
    repeated: 'Retire o que está repetido.',
    'invalid-handle': 'Use letras minúsculas sem acento, números e hifens.',
  },
  refusals: {
    'registration-by-invitation': 'Para se cadastrar aqui é preciso um convite válido para seu e-mail.',
    'registration-by-request': 'Cadastre-se com seu e-mail: a secretaria aprova cada conta nova.',
    'registration-waiting': 'Seu cadastro aguarda aprovação da secretaria. Escreveremos quando isso ocorrer.',
    'registration-refused': 'A secretaria não aprovou este cadastro. O motivo está no e-mail que enviamos.',
    'removal-forbidden': 'Neste site não se pode remover o que foi escrito ao sair: fica sem seu nome.',
    'last-steward': 'Você é a única pessoa da secretaria. Nomeie outra antes de sair.',
    ...organisations.refusals,
    ...factor.refusals,
    'step-up-required': 'Confirme quem você é para continuar.',
    'second-factor-required': 'Digite o código da segunda etapa para entrar.',
    'address-unverified': 'Seu endereço não está confirmado. Peça um link para entrar: assim o confirma.',
    ...standing.refusals,
    'sign-in-required': 'Entre na sua conta para fazer isto.',
  },
};
