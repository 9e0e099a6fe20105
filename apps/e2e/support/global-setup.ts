import { letNewcomersPost } from './newcomers';
import { startSite } from './site';

/**
 * One site for all journeys, whose people come from many addresses; each journey makes what it changes. With
 * `MINGA_E2E_URL` they visit a site that runs already, with the sample network and `TRUST_PROXY=loopback`, and read its mail in
 * the data folder that `MINGA_E2E_DATA` names.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['MINGA_E2E_URL']) return undefined;
  const site = await startSite({ env: { TRUST_PROXY: 'loopback' } });
  process.env['MINGA_E2E_URL'] = site.url;
  process.env['MINGA_E2E_DATA'] = site.dataDir;
  await letNewcomersPost();
  return () => site.stop();
}
