import type { SampleGroup } from '../sample.types';
import { members } from './members';

export const cybersecurity: SampleGroup = {
  key: 'ciberseguridad',
  name: 'Ciberseguridad y CSIRT',
  purpose: 'Avisarse a tiempo, responder juntos y ensayar antes de que haga falta.',
  lang: 'es',
  visibility: 'private',
  joining: 'invitation',
  posting: 'members',
  daysAgo: 260,
  charter: `
*Grupo de demostración: sus integrantes y los incidentes que se comentan son inventados.*

Este grupo es **privado**: quien no lo integra no puede saber que existe. Se entra por invitación de la presidencia.

## Acuerdos

- Todo lo que se comparte lleva su marca de protocolo de semáforo (\`TLP:CLEAR\`, \`TLP:GREEN\`, \`TLP:AMBER\`, \`TLP:RED\`). Sin marca se entiende \`TLP:AMBER\`.
- Los indicadores técnicos se publican en bloques de código, para que nadie los abra sin querer.
- De cada simulacro queda un informe sin nombres de instituciones.
`.trim(),
  members: members({
    chair: 'csirt-panama',
    moderator: 'oea',
    member: 'uruguay chile colombia argentina dominica lacnic ixp-peru universidad-argentina',
    observer: 'bid secretaria',
  }),
};
