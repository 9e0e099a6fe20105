/** What must be stopped before we leave, however we leave; the last one first. */
const stops = new Set<() => Promise<void> | void>();

/** Registers a stop; call the answer when the thing has stopped by itself. */
export function onLeaving(stop: () => Promise<void> | void): () => void {
  stops.add(stop);
  return () => void stops.delete(stop);
}

export async function stopAll(): Promise<void> {
  for (const stop of [...stops].reverse()) {
    stops.delete(stop);
    await Promise.resolve(stop()).catch((error: unknown) => process.stderr.write(`could not stop: ${String(error)}\n`));
  }
}

const INTERRUPTED = 130;

/** Ctrl-C and SIGTERM end everything that was started. */
export function stopOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.stderr.write('\nstopping…\n');
      void stopAll().then(() => process.exit(INTERRUPTED));
    });
  }
}
