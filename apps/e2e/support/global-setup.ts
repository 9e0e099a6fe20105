import { startSite } from './site';

/** One site for all journeys; each journey makes what it changes. */
export default async function setup(): Promise<() => Promise<void>> {
  const site = await startSite();
  process.env['MINGA_E2E_URL'] = site.url;
  return () => site.stop();
}
