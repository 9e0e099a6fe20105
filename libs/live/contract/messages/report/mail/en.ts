import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const en: SameKeys<typeof es> = {
  review: {
    subject: 'Report for your correction: {title}',
    about: 'You took the floor in the session “{title}”. Before it is published, the report is open to you for corrections.',
    until: 'You can propose them until {until} ({zone}). Each is accepted or declined with a word.',
    open: 'Read and correct',
    why: 'You get this message because you spoke in the session or were named as a speaker.',
  },
};
