import { Module } from '@nestjs/common';
import type { ServerSlice } from '@minga/kernel/server';
import { Sample1795219200900 } from './migrations/1795219200900-sample';

@Module({})
class SampleModule {}

const none = { problems: {}, fields: {}, refusals: {} };

/** The sample network's memory: whether this database has had it. Stands on every capability, and none knows of it. */
export const sampleSlice: ServerSlice = {
  name: 'sample',
  module: SampleModule,
  schema: { entities: [], migrations: [Sample1795219200900] },
  messages: { es: none, pt: none, en: none, fr: none },
};
