/** Whom the terminal tells how to sign in: a government's account that chairs a group, with things waiting for it. */
export const SHOWN_ACCOUNT = 'uruguay';

/** One for all sample accounts, and public: it is printed at the start and stands in the documentation. */
export const SAMPLE_PASSWORD = 'minga-demo-2026';

/** What the shown account has not seen yet: everything younger than this. Others have read as far as they wrote. */
export const SHOWN_UNREAD_MINUTES = 2 * 24 * 60;

interface SampleRequest {
  group: string;
  account: string;
  message: string;
  hoursAgo: number;
}

/** Requests that wait for the chairs of a group. */
export const requests: readonly SampleRequest[] = [
  {
    group: 'identidad',
    account: 'paraguay',
    message: 'Empezamos el piloto de credenciales en marzo y queremos usar los mismos niveles de garantía que la mesa.',
    hoursAgo: 5,
  },
  {
    group: 'identidad',
    account: 'ixp-peru',
    message: 'Podemos aportar mediciones de latencia entre los validadores de cinco países.',
    hoursAgo: 27,
  },
];
