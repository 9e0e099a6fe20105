import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';
import { pt as admission } from '../admission/mail/pt';
import { pt as ownData } from '../own-data/mail/pt';

export const pt: SameKeys<typeof es> = {
  ...admission,
  ...ownData,
  code: 'Ou digite este código na página que deixou aberta:',
  'not-you': 'Se não foi você, não faça nada: sem esta mensagem ninguém pode continuar.',
  'not-you-act': 'Se não foi você, altere a senha e encerre as demais sessões na sua conta.',
  'unknown-browser': 'um navegador desconhecido',
  'on-system': '{browser} no {system}',
  register: {
    subject: 'Confirme seu endereço em {site}',
    text: 'Você pediu uma conta em {site} com este endereço. Confirme-o nos próximos {minutes} minutos para começar.',
    button: 'Confirmar meu endereço',
  },
  'have-account': {
    subject: 'Você já tem uma conta em {site}',
    text: 'Alguém, talvez você, pediu uma conta em {site} com este endereço. Você já tem uma: entre com ela. Se esqueceu a senha, pode pedir outra.',
    button: 'Recuperar o acesso',
  },
  recover: {
    subject: 'Recupere o acesso a {site}',
    text: 'Você pediu uma nova senha para sua conta em {site}. Este link vale por {minutes} minutos e uma única vez.',
    button: 'Escolher outra senha',
  },
  'sign-in': {
    subject: 'Seu link para entrar em {site}',
    text: 'Você pediu para entrar em {site} sem senha. Este link vale por {minutes} minutos e uma única vez.',
    button: 'Entrar',
  },
  'no-account': {
    subject: 'Não há uma conta com este endereço em {site}',
    text: 'Alguém, talvez você, pediu para entrar em {site} com este endereço, mas não há uma conta com ele. Tente com outro endereço seu ou crie uma conta.',
    button: 'Criar uma conta',
  },
  'prove-address': {
    subject: 'Confirme seu novo endereço em {site}',
    text: 'Você pediu para usar este endereço na sua conta de {site}. Confirme-o nos próximos {minutes} minutos.',
    button: 'Confirmar meu endereço',
  },
  'address-in-use': {
    subject: 'Este endereço já tem uma conta em {site}',
    text: 'Alguém, talvez você, pediu para usar este endereço em outra conta de {site}. Ele já é o de uma conta e continua sendo.',
    button: 'Recuperar o acesso',
  },
  'address-changed': {
    subject: 'O endereço da sua conta em {site} mudou',
    text: 'O endereço da sua conta em {site} agora é {address}. Se não foi você, desfaça a mudança nos próximos {days} dias: a conta volta a este endereço e todas as sessões são encerradas.',
    button: 'Desfazer a mudança',
  },
  'new-device': {
    subject: 'Entraram na sua conta de {site} em um novo dispositivo',
    text: 'Alguém entrou na sua conta de {site} com {device}, onde não tinha entrado antes. Se foi você, não é preciso fazer nada.',
    button: 'Ver suas sessões',
  },
  'password-changed': {
    subject: 'A senha da sua conta em {site} mudou',
    text: 'A senha da sua conta em {site} foi alterada. As demais sessões foram encerradas. Se não foi você, recupere o acesso agora.',
    button: 'Recuperar o acesso',
  },
  'identity-linked': {
    subject: 'Sua conta em {site} foi vinculada a {provider}',
    text: 'A partir de agora é possível entrar na sua conta em {site} com {provider}. Se foi você, não é preciso fazer nada.',
    button: 'Ver sua conta',
  },
  'identity-unlinked': {
    subject: 'Sua conta em {site} já não está vinculada a {provider}',
    text: 'O vínculo da sua conta em {site} com {provider} foi removido: já não se pode entrar com ele. Se foi você, não é preciso fazer nada.',
    button: 'Ver sua conta',
  },
};
