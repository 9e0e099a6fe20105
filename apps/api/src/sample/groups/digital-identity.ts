import type { SampleGroup } from '../sample.types';
import { members } from './members';

export const digitalIdentity: SampleGroup = {
  key: 'identidad',
  name: 'Mesa de Identidad Digital',
  purpose: 'Que una persona pueda probar quién es, y firmar, ante cualquier gobierno de la región, sin entregar más datos de los necesarios.',
  lang: 'es',
  visibility: 'network',
  joining: 'request',
  posting: 'members',
  daysAgo: 310,
  charter: `
*Grupo de demostración: sus integrantes y sus cifras son inventados.*

## Alcance

- Niveles de garantía comparables entre países.
- Reconocimiento mutuo de firmas electrónicas.
- Credenciales en el teléfono, y **siempre** una alternativa sin teléfono.

## Tres reglas

1. Se pide el dato mínimo, y se dice para qué.
2. Ninguna propuesta avanza sin responder quién queda afuera.
3. Lo que se prueba en un país se documenta para los demás.

Leen esta mesa quienes tienen cuenta en la red; para integrarla se envía una solicitud y la responde la presidencia.
`.trim(),
  members: members({
    chair: 'mexico uruguay',
    moderator: 'sociedad-civil-mexico',
    member: 'chile brasil argentina costa-rica jamaica dominica guatemala sociedad-civil-brasil lacnic software-libre-bolivia bid oea universidad-caribe operador-ecuador secretaria',
    observer: 'industria-uruguay caf',
  }),
};
