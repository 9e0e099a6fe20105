import { newQueryClient, packQueries, pageTools, SENT_ON, SlotRegistry, type Environment, type PageHandle, type PageTools } from '@minga/kernel/client';
import { KeptParts } from '@minga/kernel/client/kept-parts';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, isRouteErrorResponse, RouterContextProvider, StaticRouterProvider, type StaticHandlerContext } from 'react-router';
import { App } from './App';
import { errorKind, errorTitle } from './errors/error-kind';
import { standsAlone } from './layout/use-handle';
import { metaOf } from './layout/use-title';
import type { Rendered, Renderer, RendererParts, RequestParts } from './renderer';
import { routes } from './routes';
import { cursorOf } from './server/cursor';
import { brokenDocument, refusedDocument } from './server/broken';
import { documentOf } from './server/document';
import { headOf } from './server/head';
import { translatorOf } from './server/messages';
import { matchedOnly } from './server/matched-only';
import { PageFiles, type Manifests } from './server/page-files';
import { routerState } from './server/router-state';
import { slotModules } from './slices';

export { MUTATION_MARK as mutationMark } from '@minga/kernel/client';
export { criticalHash } from './server/critical';

const FOUND_AFTER_FORM = 303;
const BROKEN = 500;
/** Characters of drawn parts that are kept: some 20,000 posts. */
const KEPT_ROOM = 64 * 1024 * 1024;

/** What any part of a page may depend on. Of the reader only whether they are signed in: a part says itself what else of them it shows. */
const pageFacts = ({ account, ...site }: Environment, { pathname, search }: StaticHandlerContext['location']) => [site, account !== null, pathname, search];

function redirected(response: Response, method: string): Rendered {
  const location = response.headers.get('location');
  if (location === null) throw new Error('A page answered with a response that is no redirect');
  // After a form the next page is asked for with GET, whichever redirect the action chose; only a form that is sent on stays one.
  return { status: method === 'POST' && response.status !== SENT_ON ? FOUND_AFTER_FORM : response.status, location, html: '', cursor: null };
}

/** Loads what this reader's page shows beyond its own modules, so that it is drawn with it. */
async function partsOf({ matches }: StaticHandlerContext, environment: Environment): Promise<void> {
  const parts = matches.flatMap(({ route }) => (route.handle as PageHandle | undefined)?.parts?.(environment) ?? []);
  await Promise.all(parts.map((part) => part.load()));
}

/** The renderer of this build. Make one a process. */
export function createRenderer({ manifests, sizeOf, failed }: RendererParts): Renderer {
  const { client, server } = manifests as Manifests;
  const modules = slotModules();
  const files = new PageFiles({ client, server }, routes, modules);
  const slots = new SlotRegistry(modules);
  const kept = new KeptParts(KEPT_ROOM);
  const handler = createStaticHandler(routes);
  const entry = `/${client['src/entry.client.tsx']!.file}`;
  async function rendered(request: Request, { environment, fetch }: RequestParts): Promise<Rendered> {
    const tools: PageTools = { environment, fetch, slots, queries: newQueryClient(), translator: translatorOf(environment.language) };
    const context = await handler.query(request, { requestContext: new RouterContextProvider(new Map([[pageTools, tools]])) });
    if (context instanceof Response) return redirected(context, request.method);
    for (const error of Object.values(context.errors ?? {})) if (!isRouteErrorResponse(error)) failed(error);
    await partsOf(context, environment);
    return { status: context.statusCode, location: null, html: draw(context, tools), cursor: cursorOf(tools.queries) };
  }
  return {
    refused: refusedDocument,
    render: (request, parts) =>
      rendered(request, parts).catch((error: unknown) => {
        failed(error);
        return { status: BROKEN, location: null, html: brokenDocument(parts.environment), cursor: null };
      }),
  };

  function draw(context: StaticHandlerContext, tools: PageTools): string {
    const { environment, translator, queries } = tools;
    const router = createStaticRouter(matchedOnly(context.matches), context);
    const parts = kept.page(pageFacts(environment, context.location));
    const drawn = renderToString(
      <App tools={tools} live={null} outbox={null} kept={parts}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </App>,
    );
    const body = parts.joined(drawn);
    const [error] = Object.values(context.errors ?? {});
    const matches = context.matches.map(({ route, params }) => ({ handle: route.handle as unknown, params, loaderData: context.loaderData[route.id] as unknown }));
    const meta = error === undefined ? metaOf(matches, { queries, translator, environment, full: true }) : { title: errorTitle(translator, errorKind(error)), hidden: true };
    const light = environment.ligero !== 'off';
    const used = files.of(context.matches, environment);
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
        bodyClass: matches.some(({ handle }) => standsAlone(handle as PageHandle | undefined)) ? 'room' : '',
        filesSize: downloads.reduce((sum, address) => sum + sizeOf(address), 0),
      },
      entry,
    );
  }
}
