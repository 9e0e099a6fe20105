import { Refusal, type Snapshot } from '@minga/kernel/contract';
import { roomSeq } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import type { DirectAct } from '../../contract';
import { buildRequest, buildVerified, exchangeApi, type BuiltState } from '../../testing';
import { startApp } from './stage.testing';

interface OpenView {
  name: string;
  fetch(): Promise<Snapshot>;
}

const rid = (view: Snapshot): unknown => ({ ...view, cursor: {} });
const GONE = 404;

/** Events say nothing of what they tell, so every view is fetched anew: what must hold is that each view that changed was told. */
describe('who has a request before them is told of it', () => {
  let app: TestApp;
  let maker: BuiltAccount;
  let steward: BuiltAccount;
  let reader: BuiltAccount;
  beforeAll(async () => {
    app = await startApp();
    maker = await buildVerified(app);
    reader = await buildAccount(app);
    steward = await buildAccount(app, { siteRole: 'steward' });
  });
  afterAll(() => app.close());
  beforeEach(async () => void (await app.db.query('DELETE FROM limit_bucket')));

  const views = (id: string): OpenView[] => [
    ...([['guest', undefined], ['reader', reader], ['maker', maker], ['steward', steward]] as const).flatMap(([who, account]) => {
      const api = exchangeApi(app, account);
      return [
        { name: `${who}: page`, fetch: () => api.getRequest({ params: { address: id } }) },
        { name: `${who}: board`, fetch: () => api.exchangeBoard({ query: {} }) },
      ];
    }),
    { name: 'maker: own', fetch: () => exchangeApi(app, maker).ownRequests({}) },
    { name: 'steward: desk', fetch: () => exchangeApi(app, steward).exchangeDesk({}) },
  ];
  const look = (view: OpenView): Promise<Snapshot | undefined> =>
    view.fetch().catch((error: unknown) => {
      if (error instanceof Refusal && error.status === GONE) return undefined;
      throw error;
    });
  const moved = async (view: Snapshot): Promise<boolean> => {
    for (const [room, seq] of Object.entries(view.cursor)) if ((await roomSeq(app.db, room)) > seq) return true;
    return false;
  };

  async function happen(id: string, change: () => Promise<unknown>): Promise<string[]> {
    const open = views(id);
    const before = await Promise.all(open.map(look));
    await change();
    const untold: string[] = [];
    for (const [index, view] of open.entries()) {
      const stale = before[index];
      const fresh = await look(view);
      // What may no longer be seen is closed by the socket, not told.
      if (!stale || !fresh || JSON.stringify(rid(stale)) === JSON.stringify(rid(fresh))) continue;
      if (!(await moved(stale))) untold.push(view.name);
    }
    return untold;
  }

  const acts: readonly (readonly [DirectAct, BuiltState, 'maker' | 'steward'])[] = [
    ['submit', 'draft', 'maker'], ['return', 'in-review', 'steward'], ['publish', 'in-review', 'steward'], ['withdraw', 'open', 'maker'],
    ['reopen', 'withdrawn', 'maker'], ['suspend', 'open', 'steward'], ['resume', 'suspended', 'steward'],
  ];

  it.each(acts)('exchange.moved: %s from %s', async (act, state, who) => {
    const { id } = await buildRequest(app, { maker, state });
    const by = exchangeApi(app, who === 'maker' ? maker : steward);
    expect(await happen(id, () => by.actOnRequest({ params: { requestId: id }, body: { act, reason: 'Prueba' } }))).toEqual([]);
  });

  it('exchange.changed: a draft is saved, a request is followed', async () => {
    const draft = await buildRequest(app, { maker, state: 'draft' });
    const save = () => exchangeApi(app, maker).saveRequest({ params: { requestId: draft.id }, body: { title: 'Otro título', revision: draft.revision } });
    expect(await happen(draft.id, save)).toEqual([]);
    const { id } = await buildRequest(app, { maker });
    expect(await happen(id, () => exchangeApi(app, reader).followRequest({ params: { requestId: id }, body: { follow: true } }))).toEqual([]);
  });
});
