import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const pt: SameKeys<typeof es> = {
  kicker: 'Relatoria n.º {number}',
  draft: 'Rascunho de relatoria',
  session: 'Sessão de {date}, {at} ({zone})',
  published: 'Publicada em {date}. Versão {version}.',
  moderated: 'Moderação: {names}',
  people: 'Participantes: {count}',
  who: 'Responsável: {who}',
  due: 'Data: {due}',
  how: 'Rascunho automático a partir da agenda, das legendas, da ata e das votações, corrigido pela relatoria. Entre colchetes, o momento da sessão de onde vem cada frase.',
  sample: 'Conteúdo de demonstração',
  certificate: {
    title: 'Certificado de participação',
    said: '{name} participou da formação “{title}”, em {date}, durante {percent} % de sua duração.',
    organised: 'Organização: {group}.',
    code: 'Código: {code}',
    verify: 'Verifique este certificado em:',
    issued: 'Emitido em {date}.',
  },
};
