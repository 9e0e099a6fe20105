import type { SiteSettings } from './settings';

/** Two years, as preload lists ask. */
const HSTS = 'max-age=63072000; includeSubDomains';
/** Of an answer that is no page: whatever it holds, a browser that opens it runs and loads nothing, and frames it nowhere. */
const NOTHING = "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
/** What no page of ours asks a browser for. A slice that needs one (a camera in a session) takes it out of here. */
const UNUSED_FEATURES = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'];

/** The headers that every answer goes out with: pages, JSON, files, feeds and errors. Who sends a page replaces the policy by its own. */
export const securityHeaders = ({ secure }: SiteSettings): Record<string, string> => ({
  'content-security-policy': NOTHING,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-permitted-cross-domain-policies': 'none',
  ...(secure && { 'strict-transport-security': HSTS }),
});

/** What the API answers is of one reader and one moment. */
export const API_CACHE = 'no-store';
export const isApiPath = (url: string): boolean => url.startsWith('/api/');
