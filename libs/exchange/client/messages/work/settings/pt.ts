import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const pt: SameKeys<typeof es> = {
  'no-offer-hours': { label: 'Horas sem ofertas até lembrar', hint: 'Quanto espera um pedido publicado sem ofertas antes de escrever a quem pede.' },
  'unanswered-days': { label: 'Dias de uma oferta sem resposta', hint: 'Depois escreve-se a quem pede.' },
  'unsigned-days': { label: 'Dias de um acordo sem assinar', hint: 'Depois escreve-se às duas partes.' },
  'milestone-days': { label: 'Dias antes de um marco', hint: 'Com esta antecedência escreve-se a quem ajuda.' },
  'judgement-days': { label: 'Dias de um produto sem revisar', hint: 'Depois escreve-se a quem pede.' },
  'evaluation-days': { label: 'Dias sem avaliar', hint: 'Depois escreve-se à parte que falta.' },
  'case-days': { label: 'Dias de um caso sem publicar', hint: 'Depois escreve-se a quem pede.' },
  'draft-days': { label: 'Dias de um rascunho sem mudanças', hint: 'Depois escreve-se a quem o começou.' },
};
export default pt;
