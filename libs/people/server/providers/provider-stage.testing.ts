import { Outgoing } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes, type Provider } from '../../contract';
import { buildAccount } from '../../testing';
import { startRealProvider, type RealProvider } from '../../testing/providers/real-provider';
import { addProvider } from '../../testing/providers/visits';
import { peopleSlice } from '../index';

export const SECRET = 'un secreto de prueba largo';

/** The site with a real provider that it knows; filled before the first test. */
export interface Stage {
  app: TestApp;
  real: RealProvider;
  provider: Provider;
  /** Somebody at the provider, who signs in next. */
  somebody(claims?: Record<string, unknown> & { email?: string }): { sub: string; email: string };
  /** The provider as it was added, but for these. */
  change(fields: Partial<Provider>): Promise<void>;
}

/** Makes the stage before a spec's tests and takes it down after them. */
export function providerStage(): Stage {
  const stage = {} as Stage;
  let counter = 0;
  stage.somebody = (claims = {}) => {
    const sub = `sub-${(counter += 1)}`;
    const email = `${sub}@ministerio.example`;
    stage.real.people.set(sub, { name: `Demo ${sub}`, email, email_verified: true, ...claims });
    stage.real.who = sub;
    return { sub, email: claims.email ?? email };
  };
  stage.change = async (fields) => {
    const { session } = await buildAccount(stage.app, { siteRole: 'steward' });
    const { id, name, issuer, clientId, mailDomains, trustedDomains, enabled } = { ...stage.provider, ...fields };
    const body = { name, issuer, clientId, mailDomains, trustedDomains, enabled };
    await stage.app.client(peopleRoutes, session).changeProvider({ params: { providerId: id }, body });
  };
  beforeAll(async () => {
    stage.app = await createTestApp({ slices: [peopleSlice], outgoing: new Outgoing({ loopback: true }) });
    stage.real = await startRealProvider();
    stage.provider = await addProvider(stage.app, { issuer: stage.real.issuer });
    stage.real.serve({ clientId: 'minga', clientSecret: SECRET, redirectUri: stage.provider.redirectUri, home: stage.app.url });
  });
  afterAll(async () => {
    await stage.real.close();
    await stage.app.close();
  });
  return stage;
}
