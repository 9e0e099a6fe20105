import { domainToASCII, domainToUnicode } from 'node:url';
import { parse } from 'tldts';
import { isPublicMail } from './public-mail';

/** The longest name that DNS knows, and its longest part. */
const LONGEST_DOMAIN = 253;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Letters, digits, hyphens and dots of any script: what else `domainToASCII` would take (`%67`, `⒈`) is nobody's domain. */
const WRITTEN = /^[\p{L}\p{M}\p{N}.-]+$/u;

/**
 * A domain as it is kept and compared: ASCII (IDN as `xn--`), lower case, no dot at the end. Undefined for what is none:
 * addresses of machines, single labels, and letters that would have to be replaced first (`ｇmail.com`), by which one name
 * could pass for another.
 */
export function asDomain(written: string): string | undefined {
  const plain = written.trim().toLowerCase().normalize('NFC').replace(/\.$/, '');
  if (!WRITTEN.test(plain)) return undefined;
  const ascii = domainToASCII(plain);
  if (!ascii || ascii.length > LONGEST_DOMAIN) return undefined;
  if (plain !== ascii && plain !== domainToUnicode(ascii)) return undefined;
  const labels = ascii.split('.');
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && !parse(ascii).isIp ? ascii : undefined;
}

/** The domain of an e-mail address: what follows the last `@`. */
export const domainOfEmail = (email: string): string | undefined => asDomain(email.slice(email.lastIndexOf('@') + 1));

/** Why a domain says nothing about an organisation; undefined when it may. */
export function unfitDomain(domain: string): 'public-suffix' | 'public-mail' | undefined {
  // Also what companies give to their customers (`github.io`): anybody gets a name below it
  const { domain: registrable, domainWithoutSuffix } = parse(domain, { allowPrivateDomains: true });
  if (!registrable || !domainWithoutSuffix) return 'public-suffix';
  return isPublicMail(registrable, domainWithoutSuffix) ? 'public-mail' : undefined;
}

/** The domain and all above it, nearest first: `a.b.org` → `a.b.org`, `b.org`. What stands alone (`org`) is left out. */
export function withParents(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}
