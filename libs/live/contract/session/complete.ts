import { EARLIEST_MS } from '../plan/plan.words';

/** Says what it is about, and is to come: what a session needs to be called. */
export const isComplete = ({ title, startsAt }: { title: string; startsAt: Date }): boolean => title.length > 0 && startsAt.getTime() > Date.now() - EARLIEST_MS;
