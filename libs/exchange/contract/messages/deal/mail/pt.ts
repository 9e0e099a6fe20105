import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const pt: SameKeys<typeof es> = {
  open: 'Ver o pedido',
  offered: { subject: 'Há uma oferta para o seu pedido', about: '{who} oferece ajuda para «{title}». Leia e compare com as demais.' },
  accepted: { subject: 'Sua oferta foi aceita', about: 'Sua oferta para «{title}» foi aceita. O próximo passo é escrever e assinar o acordo entre as duas partes.' },
  declined: { subject: 'Sobre a sua oferta de ajuda', about: 'Obrigado por oferecer ajuda para «{title}». Desta vez a sua oferta não será usada.' },
  withdrawn: { subject: 'Uma oferta foi retirada', about: '{who} retirou a sua oferta para «{title}».' },
  team: { subject: 'Convite para fazer parte de uma equipe', about: '{who} indicou o seu nome para a equipe de uma oferta para «{title}». Diga se participa.' },
  asked: { subject: 'Há uma pergunta sobre o seu pedido', about: '{who} pergunta sobre «{title}»:' },
  answered: { subject: 'Responderam à sua pergunta', about: 'Sua pergunta sobre «{title}» tem resposta:' },
  version: { subject: 'Há uma versão do acordo para ler', about: '{who} escreveu uma versão do acordo de «{title}». Leia e assine, ou escreva outra.' },
  agreed: { subject: 'O acordo está assinado', about: 'Todas as partes assinaram o acordo de «{title}».' },
  pledged: { subject: 'Há um aporte para o seu pedido', about: '{who} compromete recursos para «{title}».' },
  why: {
    'other-offer': 'Foi escolhida outra oferta que cobre o que se pede.',
    'other-skills': 'Busca-se outra experiência para esta tarefa.',
    dates: 'As datas não coincidem com as do pedido.',
    cost: 'O custo supera o que se pode pagar.',
    scope: 'O que se oferece é diferente do que se pede.',
  },
};
