import type { Environment } from '@minga/kernel/client';
import type { Cursor, Fetch } from '@minga/kernel/contract';

/** What the server's build of this application offers to whoever serves it. Types only: the code is in `dist/server`. */
export interface RendererParts {
  /** Vite's manifests of both builds, as parsed JSON. */
  manifests: { client: unknown; server: unknown };
  /** Compressed size in bytes of a file of the client build, by address; 0 for an unknown one. */
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
  /** Draws a page for GET; for POST runs a form's action and draws what follows. Failures of ours are drawn as a page too. */
  render(request: Request, parts: RequestParts): Promise<Rendered>;
  /** The page for a request that was refused before any page was reached, with the reason in the reader's words. */
  refused(environment: Environment, reason: string): string;
}

/** The module `dist/server/entry.server.js`. */
export interface RendererModule {
  createRenderer(parts: RendererParts): Renderer;
  /** `sha256-…` of the inlined style sheet, for the content security policy. */
  criticalHash: string;
  /** In a drawn page, what a new mutation id takes the place of each time the page is sent. */
  mutationMark: string;
}
