import type { QueryClient } from '@tanstack/react-query';
import { createContext, data, redirect, redirectDocument, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Refusal, newId, type Client, type Fetch, type Routes, type Translator } from '../../contract';
import { clientOf } from '../api';
import type { SlotRegistry } from '../slots/registry';
import type { Environment } from './environment';
import { takeAlong, unpacked } from './carried-form';
import { MUTATION_FIELD } from './mutation-field';
import { refusedForm, type RefusedForm } from './refused-form';

/** Stands in a drawn page where a mutation id is written when the page is sent: a page may be drawn once and sent often. */
export const MUTATION_MARK = '%MUTATION-ID%';
/** Where a guest is sent who must sign in first; `next` brings them back. */
export const SIGN_IN_PATH = '/sign-in';
/** Takes a POST: the session ends, and a new document follows. Served by the slice that owns accounts. */
export const SIGN_OUT_PATH = '/sign-out';

/** Where somebody shows once more who they are before what is grave; `return` brings them back. */
export const CONFIRM_PATH = '/confirm';
/** A change that needs it is refused for this. */
export const CONFIRM_FIRST = 'step-up-required';

/** What loaders and actions work with, the same in the browser and on the server. */
export interface PageTools {
  environment: Environment;
  fetch: Fetch;
  queries: QueryClient;
  translator: Translator;
  slots: SlotRegistry;
}

/** The router's context key; whoever makes a router provides it. */
export const pageTools = createContext<PageTools>();

export interface Page extends PageTools {
  params: Readonly<Record<string, string | undefined>>;
  url: URL;
  signal: AbortSignal;
  /** The typed client of a slice's routes. */
  api<R extends Routes>(routes: R): Client<R>;
}

export interface FormPage extends Page {
  form: FormData;
  /** Text of a field; empty when it is absent or a file. */
  field(name: string): string;
  /** Pass it with the change: `api.reply(input, { mutationId })`. */
  mutationId: string;
}

function pageOf({ context, params, request }: LoaderFunctionArgs | ActionFunctionArgs): Page {
  const tools = context.get(pageTools);
  return { ...tools, params, url: new URL(request.url), signal: request.signal, api: (routes) => clientOf(routes, tools.fetch) };
}

/** Path and query to come back to after signing in. */
export const signInAddress = (url: { pathname: string; search: string }): string => `${SIGN_IN_PATH}?next=${encodeURIComponent(url.pathname + url.search)}`;

/** The page on which somebody shows once more who they are, and from which they come back to `back`. */
export const confirmAddress = (back: string): string => `${CONFIRM_PATH}?return=${encodeURIComponent(back)}`;

/**
 * A refusal on the way to the nearest error page: private and missing look alike, and a guest is asked to sign in. That by
 * a whole new document: a page whose session has ended still takes itself for signed in.
 */
function thrownFor(error: unknown, url: URL): unknown {
  if (!(error instanceof Refusal)) return error;
  if (error.status === 401) return redirectDocument(signInAddress(url));
  return data({ code: error.code, title: error.problem?.title ?? null }, { status: error.status });
}

/** Wraps a page's loader: refusals become error pages. What it returns travels in the page, so let views stay in `queries`. */
export function pageLoader<T>(load: (page: Page) => Promise<T> | T) {
  return async (args: LoaderFunctionArgs): Promise<T> => {
    const page = pageOf(args);
    try {
      return await load(page);
    } catch (error) {
      throw thrownFor(error, page.url);
    }
  };
}

/** What an action may be answered with: what it returned, or what was refused together with all that was typed. */
export type ActionAnswer<T> = T | { refused: RefusedForm };

/** A line that broke in the browser is refused as well; anything else that is no refusal is a fault of ours. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (typeof document !== 'undefined' && error instanceof TypeError) return new Refusal('unavailable', { status: 503 });
  throw error;
}

/**
 * Wraps a form's action, run in the browser or, without script, on the server. Answer success with `redirect`; a refusal,
 * also one for want of a line, becomes `{ refused }` with its status, which `useRefusedForm()` gives back to the form. Who must
 * sign in or confirm first is led there, and what was typed is kept for when they are back: by the browser, or without script,
 * carried along to where one confirms and, as far as `typed` names it, on the error page that asks to sign in.
 */
export function pageAction<T>(act: (page: FormPage) => Promise<T>, typed: TypedFields = {}) {
  return async (args: ActionFunctionArgs) => {
    const page = pageOf(args);
    const sent = await args.request.formData();
    const form = page.url.pathname === CONFIRM_PATH ? sent : unpacked(sent);
    const field = (name: string) => textOf(form.get(name));
    try {
      return await act({ ...page, form, field, mutationId: field(MUTATION_FIELD) || newId() });
    } catch (error) {
      const lost = typeof document === 'undefined' && !page.environment.account ? typedIn(form, typed, page.translator) : [];
      if (lost.length > 0 && error instanceof Refusal && GONE.includes(error.status)) {
        throw data({ code: 'signed-out', title: null, typed: lost }, { status: SIGNED_OUT });
      }
      const away = error instanceof Response ? error : awayFor(error, page.url);
      if (away) throw leadsToProof(away) ? takeAlong(form, page.url, away) : away;
      const refusal = refusalOf(error);
      if (refusal.status === 404) throw thrownFor(refusal, page.url);
      const title = refusal.problem?.title ?? page.translator.t(`problems.${refusal.code}`);
      return data({ refused: { ...refusedForm(refusal, form), title } }, { status: refusal.status });
    }
  };
}

/** Field → key of its label: what somebody writes at length in a form, which must not be lost when the session has ended meanwhile. */
export type TypedFields = Readonly<Record<string, string>>;

export interface TypedText {
  label: string;
  text: string;
}

const SIGNED_OUT = 401;
/** Where the session has ended, what only some may see is not there either. */
const GONE: readonly number[] = [SIGNED_OUT, 404];

const typedIn = (form: FormData, typed: TypedFields, { t }: Translator): TypedText[] =>
  Object.entries(typed).flatMap(([name, label]) => {
    const text = textOf(form.get(name));
    return text.trim() === '' ? [] : { label: t(label), text };
  });

/** Whoever must show who they are is led there, and finds what they typed when they come back. */
function awayFor(error: unknown, url: URL): Response | undefined {
  if (!(error instanceof Refusal)) return undefined;
  if (error.status === 401) return redirectDocument(signInAddress(url));
  return error.code === CONFIRM_FIRST ? redirect(confirmAddress(url.pathname + url.search)) : undefined;
}

const leadsToProof = ({ headers }: Response): boolean =>
  [SIGN_IN_PATH, CONFIRM_PATH].some((path) => headers.get('location')?.startsWith(`${path}?`));

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');
