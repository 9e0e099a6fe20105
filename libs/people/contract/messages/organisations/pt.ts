import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const pt: SameKeys<typeof es> = {
  problems: {
    'claim-decided': 'Alguém já decidiu sobre este vínculo. A lista foi atualizada.',
    'organisation-not-confirmed': 'Confirme primeiro a organização.',
    'organisation-merged': 'Esta organização já foi unida a outra.',
  },
  fields: {
    'invalid-site': 'Escreva um endereço completo, por exemplo https://www.organizacao.org',
    'not-a-domain': 'Escreva um domínio, por exemplo organizacao.org',
    'public-suffix': 'Este domínio é compartilhado por muitas organizações. Escreva o próprio, por exemplo organizacao.gov.br',
    'public-mail': 'Qualquer pessoa pode ter um e-mail neste domínio: ele não diz nada sobre a organização.',
    'organisation-exists': 'Já existe uma organização com este nome no país. Você pode uni-las.',
    'organisation-refused': 'Esta organização não foi aceita na rede. Escolha outra ou escreva à administração.',
    'same-organisation': 'Escolha outra organização: é a mesma.',
  },
  refusals: {
    'stewards-only': 'Só a administração da rede pode fazer isto.',
    'representatives-only': 'Só quem representa a organização pode fazer isto.',
    'own-affiliation': 'Sobre o seu próprio vínculo decide outra pessoa.',
    'affiliation-not-verified': 'Verifique primeiro o vínculo.',
    'organisation-confirmed': 'A organização já está confirmada. Se for duplicada, una-a à outra.',
  },
  mail: {
    greeting: 'Prezada pessoa: {person}',
    reason: 'Motivo: {reason}',
    confirmed: {
      subject: 'A organização que você adicionou foi confirmada',
      text: 'A administração de {site} confirmou «{organisation}». Ela já aparece no diretório.',
      button: 'Ver a organização',
      closing: 'Você recebe este aviso porque a adicionou.',
    },
    refused: {
      subject: 'A organização «{organisation}» não foi aceita',
      text: 'A administração de {site} não aceitou «{organisation}». Os vínculos com ela terminaram.',
      button: 'Indicar outra organização',
      closing: 'Se acha que é um erro, escreva à administração da rede.',
    },
    verified: {
      subject: 'O seu vínculo com {organisation} foi verificado',
      text: 'A partir de agora {organisation} aparece como verificada ao lado do seu nome.',
      button: 'Ver a organização',
      closing: 'Se mudar de organização ou de cargo, será preciso verificá-lo de novo.',
    },
    'claim-refused': {
      subject: 'O seu vínculo com {organisation} não foi verificado',
      text: 'O seu vínculo com {organisation} não foi verificado e não aparece mais ao lado do seu nome.',
      button: 'Rever o seu perfil',
      closing: 'Se acha que é um erro, indique-o de novo com um e-mail verificado da organização.',
    },
    representative: {
      subject: 'Você representa {organisation} em {site}',
      text: 'A partir de agora você pode verificar outras pessoas de {organisation} e descrever a organização.',
      button: 'Ver a organização',
      closing: 'Você pode deixar esta função quando quiser, na página da organização.',
    },
    'representative-ended': {
      subject: 'Você já não representa {organisation} em {site}',
      text: 'A sua função de representante de {organisation} terminou. O seu vínculo continua verificado.',
      button: 'Ver a organização',
      closing: 'Se acha que é um erro, escreva à administração da rede.',
    },
  },
};
