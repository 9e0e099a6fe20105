import type { SameKeys } from '@minga/kernel/contract';
import type es from './settings.es';

const pt: SameKeys<typeof es> = {
  stewards: { label: 'Quem administra precisa de um segundo fator', hint: 'Sem uma chave de acesso ou um aplicativo de códigos não pode fazer nada delicado.' },
  chairs: { label: 'Quem preside grupos precisa de um segundo fator', hint: 'Sem uma chave de acesso ou um aplicativo de códigos não pode fazer nada delicado.' },
  'grace-days': { label: 'Dias de prazo', hint: 'Desde a primeira vez que entra sem tê-lo. Com 0, de imediato.' },
};
export default pt;
