import type { SampleGroup } from '../sample.types';
import { members } from './members';

export const procurement: SampleGroup = {
  key: 'compras',
  name: 'Compras públicas innovadoras',
  purpose: 'Comprar tecnología de modo que funcione, que se pueda cambiar de proveedor y que se sepa cuánto costó.',
  lang: 'es',
  visibility: 'public',
  joining: 'request',
  posting: 'members',
  daysAgo: 190,
  charter: `
*Grupo de demostración: sus integrantes y sus cifras son inventados.*

## Qué producimos

Cláusulas modelo, listas de verificación y comparaciones de costos, con licencia libre, que cada país adapta a su ley.

## Cómo participar

Puede leer cualquiera. Para escribir se envía una solicitud; pedimos que cada persona diga a quién representa, porque aquí conversan compradores y vendedores. Las empresas son bienvenidas y hablan con su nombre de sector.

> Regla de la casa: sobre una licitación abierta no se comenta.
`.trim(),
  members: members({
    chair: 'colombia',
    moderator: 'caf',
    member: 'uruguay chile mexico brasil jamaica dominica argentina sociedad-civil-colombia sociedad-civil-mexico software-libre-bolivia bid universidad-argentina industria-uruguay secretaria',
    observer: 'universidad-caribe',
  }),
};
