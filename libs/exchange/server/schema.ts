import type { Schema } from '@minga/kernel/server';
import { Capacities1795219200540 } from './migrations/1795219200540-capacities';
import { Deal1795219200520 } from './migrations/1795219200520-deal';
import { Engagement1795219200530 } from './migrations/1795219200530-engagement';
import { Experts1795219200510 } from './migrations/1795219200510-experts';
import { Requests1795219200500 } from './migrations/1795219200500-requests';

/** The slice's tables; each part adds its migration. */
export const exchangeSchema: Schema = { entities: [], migrations: [Requests1795219200500, Experts1795219200510, Deal1795219200520, Engagement1795219200530, Capacities1795219200540] };
