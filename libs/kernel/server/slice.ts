import type { DynamicModule, Type } from '@nestjs/common';
import type { ProblemMessages } from '../contract';
import type { Schema } from './db/data-source';

/** What a capability brings to the server. Listed in floor order: what stands below comes first. */
export interface ServerSlice {
  name: string;
  module: Type | DynamicModule;
  schema: Schema;
  messages: ProblemMessages;
}
