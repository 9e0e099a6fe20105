import type { Snapshot } from '@minga/kernel/contract';
import { roomSeq, SiteSettingsStore, system } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { peopleRoutes, type ProfileInput } from '@minga/people/contract';
import { setStanding } from '@minga/people/server';
import { endorsementEvents, expertEvents, matchingEvents, matchingWeights, taxonomyEvents } from '../../contract';
import { buildRequest, buildVerified, exchangeApi, makeRepresentative, type BuiltRequest } from '../../testing';
import { seededTermId } from '../taxonomy/seed/seed';
import { startApp } from './stage.testing';

const CIVIL = seededTermId('theme', 'blocks.civil-registry');
const area = { termId: CIVIL, role: 'led', years: 5, evidence: '', country: null } as const;

/** Events say who or what changed and nothing of it: every view is fetched anew, and what must hold is that each that changed was told. */
describe('who has experts before them is told of what changes', () => {
  let app: TestApp;
  let maker: BuiltAccount;
  let expert: BuiltAccount;
  let other: BuiltAccount;
  let steward: BuiltAccount;
  let request: BuiltRequest;
  let organisationId: string;
  beforeAll(async () => {
    app = await startApp();
    maker = await buildVerified(app);
    expert = await buildAccount(app, { organisation: { name: 'Demo · Gobierno de Chile', country: 'CL' } });
    steward = await buildAccount(app, { siteRole: 'steward' });
    request = await buildRequest(app, { maker, themes: [CIVIL] });
    await exchangeApi(app, expert).changeExpert({ body: { areas: [area] } });
    organisationId = await makeRepresentative(app, expert);
    other = await buildAccount(app, { organisation: { name: 'Demo · Gobierno de Perú', country: 'PE' } });
    await exchangeApi(app, other).changeExpert({ body: { areas: [area] } });
  });
  afterAll(() => app.close());

  const views = (): (() => Promise<Snapshot>)[] => {
    const params = { requestId: request.id };
    return [
      () => exchangeApi(app).listExperts({ query: {} }),
      () => exchangeApi(app).getExpert({ params: { handle: expert.account.profile.handle } }),
      () => exchangeApi(app, maker).getExpert({ params: { handle: expert.account.profile.handle } }),
      () => exchangeApi(app).personExpert({ params: { handle: expert.account.profile.handle } }),
      () => exchangeApi(app).getCapacity({ params: { organisationId } }),
      () => exchangeApi(app, expert).getCapacity({ params: { organisationId } }),
      () => exchangeApi(app, expert).ownExpert({}),
      () => exchangeApi(app, maker).requestMatches({ params, query: {} }),
      () => exchangeApi(app, expert).requestMatches({ params, query: {} }),
      () => exchangeApi(app, expert).exchangeBoard({ query: { scope: 'match' } }),
      () => exchangeApi(app).matchingWeights({}),
    ];
  };
  const profile = (body: ProfileInput) => app.client(peopleRoutes, expert.session).updateProfile({ body });
  const moved = async (view: Snapshot): Promise<boolean> => {
    for (const [room, seq] of Object.entries(view.cursor)) if ((await roomSeq(app.db, room)) > seq) return true;
    return false;
  };
  const bare = (view: Snapshot): string => JSON.stringify({ ...view, cursor: {} });

  /** @returns for each view: untouched, told, or changed without being told */
  async function happen(change: () => Promise<unknown>): Promise<string[]> {
    const stale = await Promise.all(views().map((fetch) => fetch()));
    await change();
    await app.settle();
    const fresh = await Promise.all(views().map((fetch) => fetch()));
    return Promise.all(stale.map(async (view, at) => (bare(view) === bare(fresh[at]!) ? 'same' : (await moved(view)) ? 'told' : 'untold')));
  }

  const scenarios: Record<keyof typeof expertEvents | keyof typeof endorsementEvents | keyof typeof taxonomyEvents | keyof typeof matchingEvents, () => Promise<unknown>> = {
    'exchange.expert-changed': () => exchangeApi(app, expert).changeExpert({ body: { headline: 'Otra línea', areas: [{ ...area, role: 'advised' }] } }),
    'exchange.capacity-changed': () => exchangeApi(app, expert).changeCapacity({ params: { organisationId }, body: { headline: 'Lo que sabemos', areas: [area] } }),
    'exchange.endorsed': () => exchangeApi(app, maker).endorse({ params: { expertId: expert.account.id, termId: CIVIL }, body: { text: 'Lo vi trabajar' } }),
    'exchange.invited': () => exchangeApi(app, maker).inviteExpert({ params: { requestId: request.id }, body: { expertId: expert.account.id } }),
    'exchange.weights-changed': () =>
      app.db.write(system('test'), (tx) => app.nest.get(SiteSettingsStore).set(tx, matchingWeights, ['themes 50', 'context 10', 'languages 10', 'dates 10', 'maturity 10', 'evaluations 10'])),
    'exchange.taxonomy-changed': () =>
      exchangeApi(app, steward).changeTerm({ params: { termId: CIVIL }, body: { labels: { es: 'Partidas en línea', pt: 'Registros', en: 'Records', fr: 'Actes' } } }),
  };

  /** What the people’s slice tells of a person or an organisation concerns whoever has a list of experts before them. */
  const elsewhere: Record<string, () => Promise<unknown>> = {
    'their languages': () => profile({ languages: [{ code: 'fr', level: 'native' }] }),
    'their country': () => profile({ country: 'PE' }),
    'their affiliation, which is theirs no longer': () => app.client(peopleRoutes, expert.session).leaveOrganisation({}),
    'the country of an organisation': () => app.client(peopleRoutes, steward.session).changeOrganisation({ params: { organisationId }, body: { country: 'BO' } }),
    'that another was shut out': () => app.db.write(system('test'), (tx) => setStanding(tx, other.account.id, { standing: 'suspended', until: null })),
  };
  it.each([...Object.entries(scenarios), ...Object.entries(elsewhere)])('%s', async (_, change) => {
    const found = await happen(change);
    expect(found).toContain('told');
    expect(found).not.toContain('untold');
  });
});
