import type { Refusal, Routes } from '../contract';

/** Who asks. The same eight stand in every slice's matrix. */
export const MATRIX_ACTORS = ['guest', 'stranger', 'observer', 'member', 'author', 'moderator', 'chair', 'steward'] as const;
export type MatrixActor = (typeof MATRIX_ACTORS)[number];

/** What the answer must be: seen or done, refused with a reason, asked to sign in, or as if it were not there. */
export type MatrixVerdict = 'ok' | 'refused' | 'sign-in' | 'hidden';

/** One line of a permission matrix: a route in a state, and the verdict for each actor. */
export interface MatrixRow {
  /** `METHOD path` as in the contract. */
  route: string;
  /** What the object is like: `public group`, `private group, locked topic`. */
  state: string;
  expect: Record<MatrixActor, MatrixVerdict>;
}

/** The key of a route in the matrix. */
export const routeKey = (route: { method: string; path: string }): string => `${route.method} ${route.path}`;

/** The routes that no row speaks of; the meta-test fails unless this is empty. */
export const uncovered = (routes: readonly Routes[], rows: readonly MatrixRow[]): string[] => {
  const covered = new Set(rows.map((row) => row.route));
  return routes.flatMap((some) => Object.values(some).map(routeKey)).filter((key) => !covered.has(key));
};

/** One verdict for all, to be changed for some: `{ ...everybody('hidden'), steward: 'ok' }`. */
export const everybody = (verdict: MatrixVerdict): MatrixRow['expect'] => ({
  guest: verdict,
  stranger: verdict,
  observer: verdict,
  member: verdict,
  author: verdict,
  moderator: verdict,
  chair: verdict,
  steward: verdict,
});

/** One is signed in or one is not: roles give nothing. */
export const signedIn: MatrixRow['expect'] = { ...everybody('ok'), guest: 'sign-in' };
/** What is the stewards' is not there for others, who would else know that there is something. */
export const stewardsOnly: MatrixRow['expect'] = { ...everybody('hidden'), guest: 'sign-in', steward: 'ok' };
/** What is somebody's own is hidden from all others, stewards too; the author is whose it is. */
export const ownersOnly: MatrixRow['expect'] = { ...everybody('hidden'), guest: 'sign-in', author: 'ok' };

/** The verdict that an answer amounts to. */
export function verdictOf(status: number): MatrixVerdict | `status ${number}` {
  if (status < 400) return 'ok';
  if (status === 401) return 'sign-in';
  if (status === 404) return 'hidden';
  if (status === 403 || status === 409) return 'refused';
  return `status ${status}`;
}

/**
 * What each of the eight gets in a scene that is as it was set, one after the other.
 * @param ask does what the row's route does, as the actor
 */
export async function verdictsOf<Scene>(
  { route }: Pick<MatrixRow, 'route'>,
  setScene: () => Promise<Scene>,
  ask: (actor: MatrixActor, scene: Scene) => Promise<unknown>,
): Promise<Record<string, string>> {
  const got: Record<string, string> = {};
  let scene: Scene | undefined;
  for (const actor of MATRIX_ACTORS) {
    scene ??= await setScene();
    got[actor] = verdictOf(await ask(actor, scene).then(() => 200, (error: unknown) => (error as Refusal).status));
    // Who was refused changed nothing, nor did who only read.
    if (got[actor] === 'ok' && !route.startsWith('GET ')) scene = undefined;
  }
  return got;
}
