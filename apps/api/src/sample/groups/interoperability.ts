import type { SampleGroup } from '../sample.types';
import { members } from './members';

export const interoperability: SampleGroup = {
  key: 'interoperabilidad',
  name: 'Mesa de Interoperabilidad',
  purpose: 'Acordar los estándares con que los gobiernos de la región intercambian datos, y ayudarse a ponerlos en marcha.',
  lang: 'es',
  visibility: 'public',
  joining: 'open',
  posting: 'members',
  daysAgo: 420,
  charter: `
*Grupo de demostración: sus integrantes y sus cifras son inventados.*

## Para qué

Que un trámite no pida dos veces el mismo papel, tampoco cuando cruza una frontera. Para eso la mesa:

1. acuerda **metadatos**, identificadores y formatos de intercambio;
2. reúne conectores, convertidores y guías que cualquiera pueda reutilizar;
3. compara costos y resultados reales, no folletos.

## Cómo se decide

Por consenso. Una objeción lleva su motivo y se responde antes de cerrar. Cada país fija su propia fecha.

## Quiénes

La mesa está abierta a los cuatro sectores y a quien quiera aportar: gobierno, sociedad civil, comunidad técnica y banca. Las sesiones son públicas y dejan relatoría.

| Qué | Cuándo |
| --- | --- |
| Reunión de la mesa | primer miércoles de cada mes |
| Reunión anual | diciembre |
`.trim(),
  members: members({
    chair: 'uruguay',
    moderator: 'sociedad-civil-colombia',
    member:
      'paraguay chile costa-rica colombia mexico guatemala argentina brasil jamaica dominica haiti sociedad-civil-brasil sociedad-civil-mexico lacnic ixp-peru software-libre-bolivia bid caf universidad-argentina industria-uruguay operador-ecuador oea secretaria',
    observer: 'universidad-caribe',
  }),
};
