import { newId } from '@minga/kernel/contract';
import { routeKey, type TestApp, type TestRequest } from '@minga/kernel/testing';
import { peopleRoutes as routes } from '../contract';
import { buildOrganisation, type BuiltAccount } from './builders';

type Attempt = Omit<TestRequest, 'method'> & { path: string };
interface Stage {
  author: BuiltAccount;
}

const SET_STATE = 'UPDATE organisation SET state = $2 WHERE id = $1';
const VERIFY = `UPDATE affiliation SET organisation_id = $2, state = $3, representative = $4 WHERE account_id = $1 RETURNING id`;

/** How each route of organisations and affiliations is tried, for the matrix. */
export function organisationAttempts(app: () => TestApp): Record<string, (stage: Stage, state: string) => Promise<Attempt>> {
  /** An organisation in the row's state, with the author's affiliation in it. */
  async function staged({ author }: Stage, state: string): Promise<{ organisation: string; affiliation: string }> {
    const { id } = await buildOrganisation(app());
    if (state === 'proposed' || state === 'refused') await app().db.query(SET_STATE, [id, state]);
    const represented = state === 'represented by the author';
    const verified = represented || state === 'verified';
    const [row] = await app().db.query<{ id: string }>(VERIFY, [author.account.id, id, verified ? 'verified' : 'claimed', represented]);
    return { organisation: id, affiliation: row!.id };
  }
  const at = (path: (ids: { organisation: string; affiliation: string }) => string, body?: unknown) => async (stage: Stage, state: string) => ({
    path: path(await staged(stage, state)),
    ...(body !== undefined && { body }),
  });
  const organisation = (rest = '', body?: unknown) => at((ids) => `/api/organisations/${ids.organisation}${rest}`, body);
  const affiliation = (rest: string, body?: unknown) => at((ids) => `/api/affiliations/${ids.affiliation}${rest}`, body);
  const key = (name: keyof typeof routes): string => routeKey(routes[name]);
  return {
    [key('listOrganisations')]: async () => ({ path: '/api/directory/organisations?q=demo' }),
    [key('similarOrganisations')]: async () => ({ path: '/api/directory/similar?name=demo' }),
    [key('getOrganisation')]: organisation(),
    [key('organisationMembers')]: organisation('/members'),
    [key('describeOrganisation')]: organisation('/description', { about: 'Texto', site: 'https://demo.example' }),
    [key('changeOrganisation')]: organisation('', { name: `Demo · ${newId()}` }),
    [key('confirmOrganisation')]: organisation('/confirm'),
    [key('refuseOrganisation')]: organisation('/refuse', { reason: 'No existe' }),
    [key('mergeOrganisation')]: async (stage, state) => {
      const { organisation: id } = await staged(stage, state);
      return { path: `/api/organisations/${id}/merge`, body: { into: (await buildOrganisation(app())).id } };
    },
    [key('setDomain')]: organisation('/domain', { domain: 'propio.example', subdomains: false }),
    [key('removeDomain')]: organisation('/domains/propio.example'),
    [key('proposedOrganisations')]: async () => ({ path: '/api/admin/organisations/proposed' }),
    [key('claims')]: async () => ({ path: '/api/admin/claims' }),
    [key('organisationClaims')]: organisation('/claims'),
    [key('verifyAffiliation')]: affiliation('/verify'),
    [key('refuseAffiliation')]: affiliation('/refuse', { reason: 'No' }),
    [key('nameRepresentative')]: affiliation('/representative'),
    [key('removeRepresentative')]: affiliation('/representative'),
    [key('leaveOrganisation')]: async () => ({ path: '/api/me/affiliation' }),
  };
}
