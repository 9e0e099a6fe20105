import type { Language, Messages } from '@minga/kernel/contract';

/** What a meeting of those interested in a request begins with, in the request’s language. */
export const meetingWords: Record<Language, Messages> = {
  es: {
    title: 'Reunión: {title}',
    purpose: 'Conocer el pedido, responder preguntas y ver quién puede ayudar con qué. Se espera llegar a: {aim}',
    need: 'Qué se necesita, por quien pide', questions: 'Preguntas', help: 'Quién puede ayudar con qué', next: 'Qué sigue',
  },
  pt: {
    title: 'Reunião: {title}',
    purpose: 'Conhecer o pedido, responder perguntas e ver quem pode ajudar com quê. Espera-se chegar a: {aim}',
    need: 'O que se precisa, por quem pede', questions: 'Perguntas', help: 'Quem pode ajudar com quê', next: 'O que vem depois',
  },
  en: {
    title: 'Meeting: {title}',
    purpose: 'To get to know the request, answer questions and see who can help with what. What it should lead to: {aim}',
    need: 'What is needed, by those who ask', questions: 'Questions', help: 'Who can help with what', next: 'What comes next',
  },
  fr: {
    title: 'Réunion : {title}',
    purpose: 'Connaître la demande, répondre aux questions et voir qui peut aider à quoi. Résultat attendu : {aim}',
    need: 'Ce qu’il faut, par qui demande', questions: 'Questions', help: 'Qui peut aider à quoi', next: 'La suite',
  },
};
