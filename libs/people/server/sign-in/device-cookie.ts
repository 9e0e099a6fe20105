/** Names the browser, over https and on this machine alone. */
export const DEVICE_COOKIES = ['__Host-minga_device', 'minga_device'] as const;
export const deviceCookieName = (secure: boolean): string => (secure ? DEVICE_COOKIES[0] : DEVICE_COOKIES[1]);
