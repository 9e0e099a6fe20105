const LOOK_AGAIN_MS = 5;
/** Long enough for the slowest machine; a test that waits this long has failed, whatever it waited for. */
const PATIENCE_MS = 60_000;

/** Waits for a condition rather than for a time: the value, as soon as there is one. */
export async function until<T>(look: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`Waited ${PATIENCE_MS} ms in vain for: ${look.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
