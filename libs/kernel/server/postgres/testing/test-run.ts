// A test run that is killed before it stops its cluster: prints the cluster's URL and waits.
import { ensureTestPostgres } from '../test-cluster';

const { url } = await ensureTestPostgres();
process.stdout.write(`${url}\n`);
setInterval(() => undefined, 1_000);
