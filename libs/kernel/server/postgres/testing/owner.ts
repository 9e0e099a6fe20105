// A Node of its own that owns an embedded PostgreSQL: `node --import ./ts-imports.mjs owner.ts FOLDER`.
// Prints one line of JSON, {"adopted", "url"} or {"error"}; SIGTERM stops both in order.
import { startEmbeddedPostgres } from '../embedded';

const [dir = ''] = process.argv.slice(2);

function tell(answer: object): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

try {
  // Whoever runs it ends processes, never the machine: nothing has to reach the disk.
  const postgres = await startEmbeddedPostgres({ dir, durable: false });
  process.once('SIGTERM', () => {
    clearInterval(awake);
    void postgres.stop();
  });
  const awake = setInterval(() => undefined, 1_000);
  tell({ adopted: postgres.adopted, url: postgres.url });
} catch (error) {
  tell({ error: error instanceof Error ? error.message : String(error) });
}
