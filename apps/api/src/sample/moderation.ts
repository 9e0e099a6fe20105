import type { Language } from '@minga/kernel/contract';
import type { FlagReason } from '@minga/moderation/contract';

interface SampleFlag {
  /** Key of the topic and of the account whose last post in it is flagged; without a topic, the account itself. */
  topic?: string;
  of: string;
  by: string;
  reason: FlagReason;
  text: string;
  hoursAgo: number;
}

/** What waits in the queue of a group that the shown account chairs, and one thing for the site's steward (`secretaria`). */
export const flags: readonly SampleFlag[] = [
  { topic: 'reconocimiento', of: 'lacnic', by: 'guatemala', reason: 'off-topic', text: 'Es útil, pero es de infraestructura: aquí hablamos de niveles de garantía.', hoursAgo: 6 },
  { topic: 'reconocimiento', of: 'lacnic', by: 'costa-rica', reason: 'off-topic', text: '', hoursAgo: 5 },
  { topic: 'carteira', of: 'software-libre-bolivia', by: 'brasil', reason: 'spam', text: 'Cita dois formatos e nenhum outro; pode parecer recomendação.', hoursAgo: 4 },
  { of: 'operador-ecuador', by: 'caf', reason: 'spam', text: 'Me escribió dos veces para ofrecer sus servicios.', hoursAgo: 3 },
];

interface SampleHeld {
  topic: string;
  by: string;
  text: string;
  lang: Language;
  hold: string;
  hoursAgo: number;
}

/** A reply that a gate held: it has many links. Answers the topic's opening post. */
export const held: readonly SampleHeld[] = [
  {
    topic: 'reconocimiento',
    by: 'operador-ecuador',
    lang: 'es',
    hold: 'held-links',
    hoursAgo: 19,
    text: `Dejo lo que usamos para comprobar certificados, por si sirve de comparación:

${['norma', 'perfil', 'lista-de-confianza', 'consulta-en-linea', 'pruebas', 'calendario', 'contacto', 'preguntas', 'precios'].map((page) => `- [${page}](https://operador.demo.example/${page})`).join('\n')}`,
  },
];
