import type { UiLinkProps } from '@minga/ui';
import { Link } from 'react-router';

/** Addresses of this site that are no page of the router: files, feeds and the API. */
const NO_PAGE = /^\/(api|files|assets)(\/|$)|\.(atom|xml)$/;

/**
 * Pages of this site open without a reload; everything else is a plain link. On the server all are: a page has a hundred, and
 * the router's own cost a tenth of drawing it.
 */
export function PageLink({ href, ...rest }: UiLinkProps) {
  const page = !import.meta.env.SSR && href.startsWith('/') && !href.startsWith('//') && !NO_PAGE.test(href);
  return page ? <Link to={href} discover="none" {...rest} /> : <a href={href} {...rest} />;
}
