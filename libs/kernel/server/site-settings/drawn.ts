import * as core from 'zod/v4/core';
import type { JsonValue, SettingControl, SiteSetting } from '../../contract';

/** A setting as a page draws it: what may be chosen and how long or large it may be, taken from its schema. */
export interface DrawnSetting {
  key: string;
  section: string;
  control: SettingControl;
  byDefault: JsonValue;
  choices?: string[];
  least?: number;
  most?: number;
}

interface JsonSchema {
  enum?: string[];
  items?: JsonSchema;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
}

/** Beyond this, a bound is zod's own for whole numbers, and tells nobody anything. */
const SAID = Number.MAX_SAFE_INTEGER;
const said = (bound: number | undefined): number | undefined => (bound !== undefined && Math.abs(bound) < SAID ? bound : undefined);

export function drawSetting({ key, section, control, schema, byDefault }: SiteSetting): DrawnSetting {
  const shape = core.toJSONSchema(schema, { unrepresentable: 'any' }) as JsonSchema;
  return {
    key,
    section,
    control,
    byDefault: byDefault as JsonValue,
    choices: shape.enum ?? shape.items?.enum,
    least: said(shape.minimum) ?? shape.minLength,
    most: said(shape.maximum) ?? shape.maxLength,
  };
}
