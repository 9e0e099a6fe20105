import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const pt: SameKeys<typeof es> = {
  problems: {
    'already-member': 'Você já integra este grupo.',
    'request-closed': 'Este pedido já foi respondido ou retirado.',
    'invitation-closed': 'Este convite já foi respondido ou retirado.',
    'stale-settings': 'Alguém alterou estes dados enquanto você escrevia. Compare com os atuais e salve outra vez.',
  },
  fields: {
    'banned-here': 'A moderação do grupo expulsou esta pessoa. Retire antes a expulsão.',
    'unknown-choice': 'Escolha uma das opções.',
    'private-is-by-invitation': 'Em um grupo privado só se entra por convite.',
    'unknown-handle': 'Não há nenhuma conta com este nome de usuário. Confira.',
    'invites-self': 'Escreva o nome de usuário de outra pessoa.',
    'already-member': 'Esta pessoa já integra o grupo.',
    'already-invited': 'Esta pessoa já tem um convite sem resposta.',
  },
  refusals: {
    'silenced-here': 'A moderação deste grupo retirou sua palavra por ora: pode ler, não publicar.',
    'banned-here': 'A moderação deste grupo colocou você fora dele: não pode publicar nem voltar a entrar.',
    'not-oneself': 'Não pode fazê-lo consigo.',
    'not-over-chairs': 'Quem preside não pode ser silenciado nem expulso, e quem modera só por quem preside.',
    'already-member': 'Você já integra este grupo.',
    'already-requested': 'Seu pedido aguarda resposta.',
    'joins-openly': 'Não é preciso pedir: entre diretamente.',
    'joins-on-request': 'Para integrar este grupo, envie um pedido.',
    'joins-by-invitation': 'Neste grupo se entra por convite de quem o preside.',
    'not-a-member': 'Você não integra este grupo.',
    'last-chair': 'Nomeie antes outra pessoa para presidir: o grupo não pode ficar sem presidência.',
    'observers-read': 'Neste grupo você observa: pode ler, não publicar.',
    'members-post': 'Só publicam os integrantes do grupo. Entre para participar.',
    'moderators-only': 'Só quem modera ou preside o grupo pode fazer isto.',
    'chairs-only': 'Só quem preside o grupo pode fazer isto.',
    'own-role': 'Ninguém pode dar a si mesmo um papel maior. Peça a outra pessoa que presida.',
    'own-request': 'Outra pessoa deve decidir sobre o seu pedido.',
    'leave-instead': 'Para sair você, use «Sair do grupo».',
    'chairs-and-stewards-create':
      'Abrem grupos a secretaria da rede e quem já preside um. Escreva à secretaria para propor o seu.',
  },
};
