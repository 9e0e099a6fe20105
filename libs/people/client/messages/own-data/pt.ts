import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const pt: SameKeys<typeof es> = {
  title: 'Seus dados',
  lead: 'Leve consigo uma cópia de tudo o que é seu, ou exclua a conta.',
  'to-page': 'Baixar ou excluir',
  export: {
    title: 'Baixar seus dados',
    about: 'Um arquivo ZIP com seu perfil, afiliações, sessões, grupos, mensagens com seus temas, edições, reações, marcas de leitura e rascunhos: em JSON para programas e em uma página para ler.',
    ask: 'Preparar o arquivo',
    waiting: 'O arquivo está sendo preparado. Avisaremos por e-mail quando estiver pronto.',
    failed: 'Não foi possível preparar o arquivo. Peça novamente.',
    ready: 'Pronto até',
    download: 'Baixar ({size})',
  },
  delete: {
    title: 'Excluir a conta',
    about: 'Você deixa de poder entrar e, após {days} dias, apaga-se tudo o que diz quem você é. Se entrar antes, a conta é mantida.',
    'to-page': 'Ver o que acontecerá',
    goes: 'Apaga-se',
    profile: 'Seu perfil, foto, sessões, rascunhos e marcas de leitura',
    names: 'Seu nome em menções e citações de outras pessoas: fica «conta excluída»',
    figures: 'O que há de você',
    parts: {
      memberships: 'Grupos a que pertence',
      requests: 'Pedidos de ajuda que fez',
      offers: 'Ofertas de ajuda que fez',
      'live-questions': 'Perguntas em sessões',
      'live-messages': 'Mensagens no chat de sessões',
      topics: 'Temas que abriu',
      posts: 'Mensagens que escreveu',
      drafts: 'Rascunhos',
      reactions: 'Reações',
    },
    written: 'O que fazer com o que escreveu',
    keep: 'Fica, sem seu nome',
    'keep-hint': 'As conversas continuam compreensíveis',
    remove: 'Apaga-se',
    'remove-hint': 'Onde outras pessoas responderam fica uma marca, sem texto',
    forbidden: 'Neste site o que foi escrito fica, sem seu nome, para que as conversas se entendam.',
    submit: 'Excluir minha conta',
    back: 'Voltar à sua conta',
    'done-title': 'Sua conta será excluída',
    done: 'Será apagada em {date}. Se mudar de ideia, entre antes dessa data: a conta é mantida.',
  },
};
export default pt;
