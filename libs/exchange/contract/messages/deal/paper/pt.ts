import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const pt: SameKeys<typeof es> = {
  helps: '{who}: {offered} ({days} dias, a partir de {from}).',
  asks: '{who}: indica uma pessoa de contato, dá acesso às informações necessárias e aceita as entregas.',
  free: '{who}: sem custo para quem pede.',
  costs: '{who}: {amount}, por conta de quem pede.',
  pays: '{who} aporta {amount}.',
  title: 'Acordo de intercâmbio',
  request: 'Pedido n.º {number}: {title}',
  version: 'Versão {number}, {at}',
  aims: 'Objetivos',
  activities: 'Atividades',
  deliverables: 'Entregas',
  duties: 'Quem faz o quê',
  money: 'Quem paga o quê',
  dates: 'Datas',
  span: 'De {from} a {until}',
  signatures: 'Assinaturas',
  unsigned: 'Ninguém assinou esta versão ainda.',
  requester: 'Por quem pede',
  provider: 'Por quem ajuda',
  funder: 'Por quem aporta recursos',
  digest: 'Resumo SHA-256 desta versão:',
  verify: 'Confira este resumo em:',
};
