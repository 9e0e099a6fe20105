import { newQueryClient, packQueries, pageTools, SlotRegistry, type Environment, type PageTools } from '@minga/kernel/client';
import type { Cursor, Fetch } from '@minga/kernel/contract';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, RouterContextProvider, StaticRouterProvider, type StaticHandlerContext } from 'react-router';
import { App } from './App';
import { errorKind, errorTitle } from './errors/error-kind';
import { metaOf } from './layout/use-title';
import { routes } from './routes';
import { cursorOf } from './server/cursor';
import { documentOf } from './server/document';
import { headOf } from './server/head';
import { translatorOf } from './server/messages';
import { PageFiles, type Manifests } from './server/page-files';
import { routerState } from './server/router-state';
import { slotModules } from './slices';

export { criticalHash } from './server/critical';

export interface RendererParts extends Manifests {
  /** Compressed size in bytes of a file of the client build, by address. */
  sizeOf(address: string): number;
  /** Told of what a page failed with that was no refusal. */
  failed(error: unknown): void;
}

export interface RequestParts {
  environment: Environment;
  /** In process, with the request's cookies. */
  fetch: Fetch;
}

export interface Rendered {
  status: number;
  /** Where to go instead, after a form or from an old address. */
  location: string | null;
  html: string;
  /** The rooms that the page shows, with their sequences; null when it shows something that no room announces. */
  cursor: Cursor | null;
}

export interface Renderer {
  /** Draws a page for GET, or runs a form's action for POST and draws what follows. */
  render(request: Request, parts: RequestParts): Promise<Rendered>;
}

const FOUND_AFTER_FORM = 303;

function redirected(response: Response, method: string): Rendered {
  const location = response.headers.get('location');
  if (location === null) throw new Error('A page answered with a response that is no redirect');
  // After a form the next page is asked for with GET, whichever redirect the action chose.
  return { status: method === 'POST' ? FOUND_AFTER_FORM : response.status, location, html: '', cursor: null };
}

/** The renderer of this build. Make one a process. */
export function createRenderer({ client, server, sizeOf, failed }: RendererParts): Renderer {
  const modules = slotModules();
  const files = new PageFiles({ client, server }, routes, modules);
  const slots = new SlotRegistry(modules);
  const handler = createStaticHandler(routes);
  const entry = `/${client['src/entry.client.tsx']!.file}`;
  return {
    async render(request, { environment, fetch }) {
      const tools: PageTools = { environment, fetch, slots, queries: newQueryClient(), translator: translatorOf(environment.language) };
      const context = await handler.query(request, { requestContext: new RouterContextProvider(new Map([[pageTools, tools]])) });
      if (context instanceof Response) return redirected(context, request.method);
      for (const error of Object.values(context.errors ?? {})) if (errorKind(error) === 'broken') failed(error);
      return { status: context.statusCode, location: null, html: draw(context, tools), cursor: cursorOf(tools.queries) };
    },
  };

  function draw(context: StaticHandlerContext, tools: PageTools): string {
    const { environment, translator, queries } = tools;
    const router = createStaticRouter(handler.dataRoutes, context);
    const body = renderToString(
      <App tools={tools} live={null} outbox={null}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </App>,
    );
    const [error] = Object.values(context.errors ?? {});
    const matches = context.matches.map(({ route, params }) => ({ handle: route.handle as unknown, params, loaderData: context.loaderData[route.id] as unknown }));
    const meta = error === undefined ? metaOf(matches, { queries, translator, environment, full: true }) : { title: errorTitle(translator, errorKind(error)), hidden: true };
    const light = environment.ligero !== 'off';
    const used = files.of(context.matches, environment.language);
    const fonts = light ? null : files.fonts;
    const data = environment.ligero === 'on' ? null : { environment, router: routerState(context), queries: packQueries(queries), fonts };
    const downloads = [...used.styles, ...(data ? used.scripts : [])];
    return documentOf(
      {
        environment,
        head: headOf(meta, environment, context.location.pathname + context.location.search),
        body,
        files: used,
        data,
        fonts,
        bodyClass: matches.some(({ handle }) => (handle as { bare?: boolean } | undefined)?.bare) ? 'room' : '',
        filesSize: downloads.reduce((sum, address) => sum + sizeOf(address), 0),
      },
      entry,
    );
  }
}
