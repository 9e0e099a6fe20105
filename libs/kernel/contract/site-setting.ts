import type * as z from 'zod/mini';
import type * as core from 'zod/v4/core';

/** What the stewards' page draws a setting with. `choice` needs a schema of options, `choices` a list of them. */
export type SettingControl = 'switch' | 'choice' | 'choices' | 'number' | 'text' | 'lines';

/** One thing that stewards decide about the site while it runs. Its words stand in the slice's client catalog under `settings.<key>`. */
export interface SiteSetting<S extends core.$ZodType = core.$ZodType> {
  /** `section.name`, kebab after the dot: what its row, its words and the API call it. */
  key: string;
  schema: S;
  byDefault: core.output<S>;
  /** Which part of the settings page it stands in; worded under `settings.sections.<section>`. */
  section: string;
  control: SettingControl;
}

/** A setting as data. Give it to `SiteSettingsStore.define` in the module that reads it. */
export const siteSetting = <S extends z.core.$ZodType>(setting: SiteSetting<S>): SiteSetting<S> => setting;
