import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const pt: SameKeys<typeof es> = {
  open: 'Ver o pedido',
  'go-on': 'Completar o pedido',
  why: 'Motivo: {reason}',
  untitled: 'sem título',
  named: { subject: 'Agora você atua por um pedido da sua organização', about: '{who} deu a você parte no pedido «{title}»: pode completá-lo, escolher ofertas e assinar em nome da sua organização.' },
  return: { subject: 'Seu pedido precisa de uma mudança', about: 'A secretaria leu seu pedido «{title}» e o devolve para que seja completado.' },
  publish: { subject: 'Seu pedido está publicado', about: 'A secretaria publicou seu pedido «{title}». A rede já pode oferecer ajuda.' },
  suspend: { subject: 'Seu pedido está em pausa', about: 'A secretaria pôs em pausa seu pedido «{title}». Enquanto isso, só as partes o veem.' },
  resume: { subject: 'Seu pedido continua', about: 'A secretaria retomou seu pedido «{title}». Ele continua de onde estava.' },
  expire: { subject: 'O prazo do seu pedido terminou', about: 'O prazo para receber ofertas a «{title}» passou sem que uma fosse escolhida. É possível reabri-lo com outro prazo.' },
};
