import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './words.es';

export const pt: SameKeys<typeof es> = {
  skip: 'Ir para o conteúdo',
  home: 'Início',
  'main-navigation': 'Principal',
  ligero: 'Leve',
  'ligero-hint': 'Usar menos dados: sem fontes, sem fotos e sem programas',
  'ligero-on': 'Ativar o modo leve',
  'ligero-off': 'Voltar ao modo completo',
  'ligero-live': 'Carregar a versão interativa',
  'language-is': 'Idioma: {language}',
  theme: 'Aparência',
  themes: { system: 'Conforme o aparelho', light: 'Claro', dark: 'Escuro' },
  'your-account': 'Sua conta: {name}',
  'sign-in': 'Entrar',
  'sign-out': 'Sair',
  loading: 'Carregando a página',
  connecting: 'Conectando…',
  connected: 'Conectado',
  offline: 'Sem conexão',
  weight: 'Esta página pesou {size} KB',
  zone: 'Horários: {zone}',
  errors: {
    'not-found': { title: 'Esta página não está aqui', text: 'Ela pode ter sido retirada, o endereço pode ter um erro ou você não tem acesso.' },
    forbidden: { title: 'Você não tem permissão para isto', text: 'Peça a quem coordena o grupo ou entre com outra conta.' },
    offline: { title: 'Não há conexão', text: 'A página será carregada sozinha quando a conexão voltar. O que você escreveu fica guardado neste aparelho.' },
    broken: { title: 'Algo falhou do nosso lado', text: 'A falha já foi registrada. Tente de novo em instantes; o que você escreveu fica guardado neste aparelho.' },
    refused: 'Não pudemos receber o envio',
    retry: 'Tentar de novo',
    home: 'Ir para o início',
  },
};
