import type { Schema } from './db/data-source';
import { Kernel1795219200000 } from './migrations/1795219200000-kernel';

export const kernelSchema: Schema = { entities: [], migrations: [Kernel1795219200000] };
