import { get } from 'node:http';

const AGAIN_MS = 5;
const PATIENCE_MS = 120_000;

/** Asks until the answer is 200. @throws when the process ended, or after two minutes */
export async function untilAnswers(url: string, ended: () => boolean): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (!(await answers(url))) {
    if (ended()) throw new Error('it ended');
    if (performance.now() > until) throw new Error(`no answer at ${url}`);
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

const answers = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode === 200));
    }).once('error', () => resolve(false));
  });
