import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onLeaving } from './stops.ts';

/** Nothing that a worker is asked takes longer; one that hangs does not hold the bench for ever. */
const ANSWER_MS = 15 * 60_000;

export interface Worker {
  /** Sends a message and waits for the answer to it. @throws what the worker failed with */
  ask<T>(message: object): Promise<T>;
  stop(): void;
  pid: number;
}

type Answer = { result: unknown } | { error: string };

/** Starts a module of ours as a process. It answers each message with `{result}` or `{error}`, one at a time. */
export function forkWorker(module: URL, args: string[] = []): Worker {
  const child = fork(fileURLToPath(module), args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], serialization: 'advanced' });
  const stop = (): void => {
    forget();
    child.removeAllListeners('exit').kill('SIGKILL');
  };
  const forget = onLeaving(stop);
  const ask = <T>(message: object): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${module.pathname} did not answer`)), ANSWER_MS);
      const died = (code: number | null): void => settle(() => reject(new Error(`${module.pathname} ended with ${code}`)));
      const answered = (answer: Answer): void =>
        settle(() => ('error' in answer ? reject(new Error(answer.error)) : resolve(answer.result as T)));
      const settle = (done: () => void): void => {
        clearTimeout(timer);
        child.off('exit', died).off('message', answered);
        done();
      };
      child.once('exit', died).once('message', answered);
      child.send(message);
    });
  return { ask, stop, pid: child.pid! };
}
