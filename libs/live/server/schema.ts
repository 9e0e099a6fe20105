import type { Schema } from '@minga/kernel/server';
import { About1795219200650 } from './migrations/1795219200650-about';
import { Sessions1795219200600 } from './migrations/1795219200600-sessions';
import { After1795219200640 } from './migrations/1795219200640-after';
import { Before1795219200630 } from './migrations/1795219200630-before';
import { Floor1795219200610 } from './migrations/1795219200610-floor';
import { Participation1795219200620 } from './migrations/1795219200620-participation';

/** The slice's tables; each part adds its migration. */
export const liveSchema: Schema = { entities: [], migrations: [Sessions1795219200600, Floor1795219200610, Participation1795219200620, Before1795219200630, After1795219200640, About1795219200650] };
