import type { Refusal } from '@minga/kernel/contract';
import { MATRIX_ACTORS, verdictOf, type MatrixActor, type TestApp } from '@minga/kernel/testing';
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

/** What each of the eight gets, in a scene that nobody has changed yet. */
export async function verdicts<Scene>(app: TestApp, cast: Cast, setScene: () => Promise<Scene>, call: (api: Api, scene: Scene) => Promise<unknown>): Promise<Record<string, string>> {
  const got: Record<string, string> = {};
  let scene: Scene | undefined;
  // One after the other: whoever does much at once is refused.
  for (const actor of MATRIX_ACTORS) {
    await app.db.query('DELETE FROM limit_bucket');
    scene ??= await setScene();
    const done = call(exchangeApi(app, actor === 'guest' ? undefined : cast[actor]), scene);
    got[actor] = verdictOf(await done.then(() => 200, (error: unknown) => (error as Refusal).status));
    // Who was refused changed nothing; the next one after who was not finds it as it was.
    if (got[actor] === 'ok') scene = undefined;
  }
  return got;
}
