import type { RequestTemplate } from '../../load/plan.ts';
import type { Entrances, Prepared, Site } from '../target.ts';
import { accessTo, withClient } from './cluster.ts';
import { emailOf } from './people.ts';

const MAKE_STEWARD = `UPDATE account SET site_role = 'steward' WHERE email = $1`;
/** What counts attempts: emptied between rounds, so that no limit is what is measured. */
const FORGET = 'DELETE FROM limit_bucket';
const WRONG = 'no es esta frase';

/** The ways in by which a stranger might find out whether somebody has an account, as a target offers them. */
export async function entrancesOf(site: Site, prepared: Prepared, headers: Record<string, string>, signedIn: number): Promise<Entrances> {
  await withClient(accessTo(prepared.folder), (client) => client.query(MAKE_STEWARD, [emailOf(signedIn)]));
  const post = (path: string, body: object, own: Record<string, string> = {}): RequestTemplate => ({
    method: 'POST',
    path,
    headers: { ...own, 'accept-language': 'es', origin: site.origin, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const registration = { name: 'Demo · Curiosa', password: 'una frase larga', title: 'Asesora', organisationName: 'Demo · Agencia', stakeholderGroup: 'academia' };
  return {
    known: emailOf,
    unknown: (n) => `nadie-${n}@bench.example`,
    doors: {
      registration: (email) => post('/api/accounts', { ...registration, email }),
      'sign-in': (email) => post('/api/sessions', { email, password: WRONG }),
      recovery: (email) => post('/api/recovery', { email }),
      'link to sign in': (email) => post('/api/sessions/link', { email }),
      'change of address': (email) => post('/api/me/email', { email }, headers),
      invitation: (email) => post('/api/admin/invitations', { emails: [email], mostUses: 1, days: 1 }, headers),
    },
    forget: () => withClient(accessTo(prepared.folder), async (client) => void (await client.query(FORGET))),
  };
}
