import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const en: SameKeys<typeof es> = {
  title: 'Report: {title}',
  read: 'Read the whole report',
  'go-on': 'The conversation goes on here.',
};
