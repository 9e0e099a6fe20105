import type { SameKeys } from '@minga/kernel/contract';
import type es from './settings.es';

const pt: SameKeys<typeof es> = {
  weights: {
    label: 'Pontos de cada parte ao propor especialistas',
    hint: 'Uma linha por parte: themes (temas), context (contexto), languages (idioma), dates (datas), maturity (maturidade), evaluations (avaliações). Juntas somam 100; a que não é nomeada não conta.',
  },
};
export default pt;
