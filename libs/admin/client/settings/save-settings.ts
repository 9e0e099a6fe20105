import type { FormPage } from '@minga/kernel/client';
import { orConfirm } from '@minga/people/client';
import { redirect } from 'react-router';
import { adminRoutes } from '../../contract';
import { changedValues } from './setting-form';

/** Saves what a section's form changed, and comes back to the page at `path`. */
export async function saveSettings({ api, form, field, mutationId }: FormPage, path: string): Promise<Response> {
  const { settings } = await api(adminRoutes).adminSettings({});
  const values = changedValues(settings, form);
  if (Object.keys(values).length > 0) await orConfirm(() => api(adminRoutes).changeSettings({ body: { values } }, { mutationId }), path);
  return redirect(`${path}?saved=${encodeURIComponent(field('intent'))}`);
}
