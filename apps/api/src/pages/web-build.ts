import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { RendererModule } from '@minga/web/renderer';

/** Beside the server's bundle (`apps/api/dist`). */
export const WEB_BUILD = new URL('../../web/dist/', import.meta.url);

export interface WebBuild {
  module: RendererModule;
  manifests: { client: unknown; server: unknown };
  clientFolder: string;
}

const json = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

/** Both builds of the web application. Throws a sentence that says what to do when they are not there. */
export async function loadWebBuild(folder: URL = WEB_BUILD): Promise<WebBuild> {
  const entry = new URL('server/entry.server.js', folder);
  if (!existsSync(entry)) throw new Error(`The pages are not built: ${fileURLToPath(entry)} is missing. Run "npm run build" first.`);
  return {
    module: (await import(/* @vite-ignore */ pathToFileURL(fileURLToPath(entry)).href)) as RendererModule,
    manifests: { client: json(new URL('client/manifest.json', folder)), server: json(new URL('server/manifest.json', folder)) },
    clientFolder: fileURLToPath(new URL('client/', folder)),
  };
}
