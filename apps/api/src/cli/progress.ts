import { performance } from 'node:perf_hooks';

/** Where progress is shown: standard error. */
interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Between two lines of a log that nobody watches as it grows. */
const LINE_EVERY_MS = 2000;

/** Shows how far the work is: one line that changes on a terminal, a line now and then elsewhere, and always the last one. */
export function progressTo(screen: Screen, now: () => number = performance.now.bind(performance)) {
  let told = -Infinity;
  return ({ done, total }: { done: number; total: number | null }): void => {
    const line = total === null ? `${done} rows` : `${done} of ${total} rows`;
    const last = done === total;
    if (screen.isTTY) screen.write(`\r${line}${last ? '\n' : ''}`);
    else if (last || now() - told >= LINE_EVERY_MS) screen.write(`${line}\n`);
    else return;
    told = now();
  };
}
