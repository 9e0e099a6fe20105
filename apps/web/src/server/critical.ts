import critical from '@minga/ui/styles/critical.css?inline';
import { createHash } from 'node:crypto';

/** What the first paint needs, inlined: text is readable from the first response. */
export const criticalCss: string = critical;

/** For the policy's `style-src`; it changes with the build only. */
export const criticalHash = `sha256-${createHash('sha256').update(criticalCss).digest('base64')}`;
