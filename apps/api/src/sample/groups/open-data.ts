import type { SampleGroup } from '../sample.types';
import { members } from './members';

export const openData: SampleGroup = {
  key: 'datos-abiertos',
  name: 'Datos abiertos y transparencia',
  purpose: 'Publicar datos que alguien use, y contar qué cambió cuando los usó.',
  lang: 'es',
  visibility: 'public',
  joining: 'open',
  posting: 'signed-in',
  daysAgo: 380,
  charter: `
*Grupo de demostración: sus integrantes y sus cifras son inventados.*

Aquí conversan quienes publican datos y quienes los usan, en **español, portugués, inglés y francés**: escriba en la suya.

## Qué hacemos

- Un glosario común, que se lee tres veces antes de aprobarse.
- Guías cortas para publicar con poca gente y poca conexión.
- Casos: qué dato, quién lo usó, qué pasó después.

Escribe quien tenga cuenta en la red; no hace falta integrar el grupo.
`.trim(),
  members: members({
    chair: 'sociedad-civil-brasil',
    moderator: 'guatemala',
    member: 'paraguay haiti jamaica dominica colombia uruguay costa-rica sociedad-civil-colombia ixp-peru software-libre-bolivia caf universidad-caribe oea secretaria',
  }),
};
