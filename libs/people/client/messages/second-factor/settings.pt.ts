import type { SameKeys } from '@minga/kernel/contract';
import type es from './settings.es';

const pt: SameKeys<typeof es> = {
  everybody: { label: 'Todas as pessoas precisam de um segundo fator', hint: 'Sem uma chave de acesso ou um aplicativo de códigos, são levadas a configurá-lo cada vez que entram e, passado o prazo, não podem fazer nada delicado.' },
  stewards: { label: 'Quem administra precisa de um segundo fator', hint: 'Sem uma chave de acesso ou um aplicativo de códigos não pode fazer nada delicado.' },
  chairs: { label: 'Quem preside grupos precisa de um segundo fator', hint: 'Sem uma chave de acesso ou um aplicativo de códigos não pode fazer nada delicado.' },
  'grace-days': { label: 'Dias de prazo', hint: 'Desde a primeira vez que entra sem tê-lo. Com 0, de imediato.' },
};
export default pt;
