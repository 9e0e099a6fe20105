import { connect, type Socket } from 'node:net';
import { Histogram } from './histogram.ts';
import type { LoadPlan, PackedLoad } from './plan.ts';
import { requestBytes } from './request-bytes.ts';
import { ResponseReader, type ReadResponse } from './response-reader.ts';

const SUCCESSES_BELOW = 400;
/** More of the same failure tell nothing new. */
const FAILURES_MOST = 1000;
const MICROSECONDS = 1000;

interface Tally {
  latency: Histogram;
  failures: number;
  failure: string | null;
  bytes: number;
  counting: boolean;
  stopped: boolean;
}

/** Runs a plan in this process. */
export async function generate(plan: LoadPlan): Promise<PackedLoad> {
  const tally: Tally = { latency: new Histogram(), failures: 0, failure: null, bytes: 0, counting: false, stopped: false };
  const lanes = plan.lanes.map((lane) => lane.map((template) => requestBytes(template, `${plan.host}:${plan.port}`)));
  tally.counting = plan.once === true;
  const connections = Array.from({ length: plan.connections }, (_, n) => drive(plan, lanes[n % lanes.length]!, tally));
  if (!plan.once) await pause(plan.warmUpSeconds);
  tally.counting = true;
  const begun = performance.now();
  await (plan.once ? Promise.all(connections) : pause(plan.seconds));
  tally.counting = false;
  const seconds = (performance.now() - begun) / 1000;
  tally.stopped = true;
  await Promise.all(connections);
  const { latency, failures, failure, bytes } = tally;
  return { requests: latency.count, failures, failure, bytes, seconds, latency: latency.pack() };
}

const pause = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** One connection: a request, its answer, the next request. Ends after the answer that is under way when time is up. */
function drive(plan: LoadPlan, lane: (() => Buffer | string)[], tally: Tally): Promise<void> {
  return new Promise((resolve) => {
    const reader = new ResponseReader();
    let socket: Socket;
    let sentAt = 0;
    let sent = 0;
    const next = (): void => {
      if (tally.stopped || tally.failures > FAILURES_MOST || (plan.once && sent === lane.length)) return finish();
      sentAt = performance.now();
      socket.write(lane[plan.once ? sent++ : Math.floor(Math.random() * lane.length)]!());
    };
    const finish = (): void => {
      socket.removeAllListeners('close').destroy();
      resolve();
    };
    const open = (): void => {
      socket = connect({ host: plan.host, port: plan.port, noDelay: true });
      socket.once('connect', next);
      socket.on('data', (chunk) => {
        const response = reader.push(chunk);
        if (!response) return;
        note(tally, response, performance.now() - sentAt);
        if (!response.closes) return next();
        socket.removeAllListeners('close').destroy();
        open();
      });
      socket.on('error', (error) => fail(tally, error.message));
      socket.on('close', () => {
        fail(tally, 'the server closed the connection');
        resolve();
      });
    };
    open();
  });
}

function note(tally: Tally, response: ReadResponse, ms: number): void {
  if (response.status >= SUCCESSES_BELOW || response.status < 200) fail(tally, `${response.status} ${response.beginning}`);
  if (!tally.counting) return;
  tally.latency.record(ms * MICROSECONDS);
  tally.bytes += response.bytes;
}

function fail(tally: Tally, what: string): void {
  tally.failures += 1;
  tally.failure ??= what;
}
