import type { Prepared, Site, Target } from '../adapters/target.ts';
import { cpuMs } from '../processes/cpu-time.ts';
import { load } from './load.ts';
import type { LoadPlan } from './plan.ts';

/** Notes the figures of a load on a site under a name, with the processor time that a request costs the server and its database. */
export async function measured(into: Record<string, number>, name: string, plan: Omit<LoadPlan, 'host' | 'port'>, { target, site, prepared }: Measured): Promise<void> {
  const { host, port } = site;
  const database = target.databasePid(prepared);
  const before = [cpuMs(site.pid), cpuMs(database)] as const;
  const figures = await load({ host, port, ...plan });
  const requests = figures.perSecond * (plan.seconds + plan.warmUpSeconds);
  into[`${name} /s`] = figures.perSecond;
  into[`${name} p50 ms`] = figures.p50Ms;
  into[`${name} p99 ms`] = figures.p99Ms;
  into[`${name} server cpu ms`] = (cpuMs(site.pid) - before[0]) / requests;
  into[`${name} database cpu ms`] = (cpuMs(database) - before[1]) / requests;
}

export interface Measured {
  target: Target;
  site: Site;
  prepared: Prepared;
}
