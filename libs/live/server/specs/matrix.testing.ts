import type { Client, Route } from '@minga/kernel/contract';
import { routeKey, uncovered, verdictsOf, type MatrixRow, type TestApp } from '@minga/kernel/testing';
import { liveApi } from '../../testing';
import { buildCast, type BuiltCast } from './cast.testing';
import { startApp } from './stage.testing';

export interface Stage extends BuiltCast {
  app: TestApp;
}

type Routes = Readonly<Record<string, Route>>;
/** One call of each route, with the ids of the scene. */
export type Calls<R extends Routes, Scene> = Record<keyof R, (api: Client<R>, scene: Scene) => Promise<unknown>>;

interface Asked<R extends Routes, Scene> {
  routes: R;
  matrix: readonly MatrixRow[];
  calls: Calls<R, Scene>;
  /** What stands before each call, made anew where it changes something. */
  setScene(stage: Stage, state: string): Promise<Scene>;
}

/** Asks each row of the matrix of a running application, as each of the eight; and that each route has a row. */
export function itHolds<R extends Routes, Scene>({ routes, matrix, calls, setScene }: Asked<R, Scene>): void {
  let stage: Stage;
  beforeAll(async () => {
    const app = await startApp();
    stage = { app, ...(await buildCast(app)) };
  });
  afterAll(() => stage.app.close());
  const routeOf = (key: string): keyof R => Object.keys(routes).find((name) => routeKey(routes[name]!) === key)!;

  it('covers every route', () => {
    expect(uncovered([routes], matrix)).toEqual([]);
  });

  it.each(matrix.map((row) => [`${row.route} · ${row.state}`, row] as const))('%s', async (_, row) => {
    const { app, cast } = stage;
    const got = await verdictsOf(row, () => setScene(stage, row.state), async (actor, scene) => {
      await app.db.query('DELETE FROM limit_bucket');
      return calls[routeOf(row.route)](liveApi(app, actor === 'guest' ? undefined : cast[actor]) as unknown as Client<R>, scene);
    });
    expect(got).toEqual(row.expect);
  });
}
