import { newQueryClient, packQueries, unpackQueries } from './queries';

async function packed(title: string) {
  const queries = newQueryClient();
  await queries.ensureQueryData({ queryKey: ['topic', 1], queryFn: () => Promise.resolve({ title }) });
  return packQueries(queries);
}

describe('the cache in the page', () => {
  it('has the same bytes whenever it is packed', async () => {
    const [first, second] = [JSON.stringify(await packed('a')), JSON.stringify(await packed('a'))];
    expect(first).toBe(second);
  });

  it('counts as fetched now when it is unpacked', async () => {
    const queries = newQueryClient();
    unpackQueries(queries, JSON.parse(JSON.stringify(await packed('a'))) as Awaited<ReturnType<typeof packed>>);
    let asked = 0;
    const data = await queries.fetchQuery({ queryKey: ['topic', 1], queryFn: () => Promise.resolve((asked += 1)), staleTime: 1000 });
    expect(data).toEqual({ title: 'a' });
    expect(asked).toBe(0);
  });
});
