import { SiteSettings, type Config } from '@minga/kernel/server';

/** Without a public address, the site is whatever a browser on this machine may call it, and nothing else. */
function originsOf(config: Config): string[] {
  if (config.publicUrl) return [config.publicUrl];
  return ['localhost', '127.0.0.1'].map((host) => `http://${host}:${config.port}`);
}

/** What pages and cookies need to know of the site. `build` names what is served: clients of another build reload. */
export function siteSettings(config: Config, build: string): SiteSettings {
  const origins = originsOf(config);
  return new SiteSettings(config.siteName, origins, origins[0]!.startsWith('https:'), build, config.trustProxy && config.trustProxy.join(','));
}
