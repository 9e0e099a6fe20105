import { browserFetch, newQueryClient, pageTools, SlotRegistry, unpackQueries, type PageTools } from '@minga/kernel/client';
import { createTranslator, type Messages } from '@minga/kernel/contract';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, RouterContextProvider } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { App } from '../App';
import { APP_ID, PAGE_DATA_ID, type PageData } from '../page-data';
import { routes } from '../routes';
import { slotModules } from '../slices';
import { keepEarlyInput } from './early-input';
import { startLive } from './live';
import { loadMessages } from './messages';
import { preload } from './preload';
import { loadFonts, whenIdle } from './settled';

/** Where the router looks for its data by itself, errors included. */
declare global {
  interface Window {
    __staticRouterHydrationData?: unknown;
  }
}

function tools({ environment, queries: packed }: PageData, slots: SlotRegistry, messages: Messages): PageTools {
  const queries = newQueryClient();
  unpackQueries(queries, packed);
  return { environment, queries, slots, fetch: browserFetch, translator: createTranslator(environment.language, messages) };
}

/** Makes the drawn page live: first everything that drawing it again needs, then React, then the line, fonts last. */
export async function hydratePage(): Promise<void> {
  const data = JSON.parse(document.getElementById(PAGE_DATA_ID)!.textContent) as PageData;
  const slots = new SlotRegistry(slotModules());
  const handles = await preload(routes, slots, data.environment);
  // Named in the document with the page's modules, so that this waits for nothing.
  const page = tools(data, slots, await loadMessages(data.environment, routes, handles));
  window.__staticRouterHydrationData = data.router;
  const router = createBrowserRouter(routes, { getContext: () => new RouterContextProvider(new Map([[pageTools, page]])) });
  const live = startLive(page);
  // Guests send nothing that must not be lost, and so load no outbox.
  const outbox = data.environment.account ? (await import('./outbox')).startOutbox(page, data.environment.account, live) : null;
  keepEarlyInput();
  hydrateRoot(
    document.getElementById(APP_ID)!,
    <App tools={page} live={live} outbox={outbox}>
      <RouterProvider router={router} />
    </App>,
  );
  whenIdle(() => {
    live.start();
    void outbox?.flush();
    loadFonts(data.fonts);
  });
}
