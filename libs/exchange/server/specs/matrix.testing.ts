import type { MatrixActor, TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { buildVerified, exchangeApi } from '../../testing';

/** The matrix' eight without the guest, as `requests.matrix` tells of them. */
export type Cast = Record<Exclude<MatrixActor, 'guest'>, BuiltAccount>;
type Api = ReturnType<typeof exchangeApi>;

const OTHERS = { name: 'Demo · Gobierno de Chile', country: 'CL' } as const;

export const buildCast = async (app: TestApp): Promise<Cast> => ({
  stranger: await buildAccount(app, { organisation: OTHERS }),
  observer: await buildAccount(app, { organisation: OTHERS }),
  member: await buildVerified(app),
  author: await buildVerified(app),
  moderator: await buildVerified(app, { organisation: OTHERS }),
  chair: await buildVerified(app),
  steward: await buildAccount(app, { siteRole: 'steward' }),
});

/** Somebody of the cast asks, however much was asked before. */
export async function askAs<T>(app: TestApp, cast: Cast, actor: MatrixActor, call: (api: Api) => Promise<T>): Promise<T> {
  await app.db.query('DELETE FROM limit_bucket');
  return call(exchangeApi(app, actor === 'guest' ? undefined : cast[actor]));
}
