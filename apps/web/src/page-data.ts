import type { Environment } from '@minga/kernel/client';
import type { DehydratedState } from '@tanstack/react-query';
import type { HydrationState } from 'react-router';

/** The id of the element that carries the page's data. */
export const PAGE_DATA_ID = 'page-data';
/** The id of the element that React draws in. */
export const APP_ID = 'app';

/** What the server hands over to the browser in the page. */
export interface PageData {
  environment: Environment;
  router: HydrationState;
  queries: DehydratedState;
  /** Stylesheet of the fonts, loaded last; null in low data. */
  fonts: string | null;
}
