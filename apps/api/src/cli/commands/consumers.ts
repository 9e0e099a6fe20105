import { Consumers, type ParkedEvent } from '@minga/kernel/server';
import { answer, type Command } from '../command';
import { withApp } from '../with-app';

const lineOf = ({ consumer, eventId, type, room, error }: ParkedEvent): string => `  ${consumer}: event ${eventId} (${type ?? 'no longer kept'} in ${room ?? '?'}): ${error}`;

async function show(all: Consumers): Promise<void> {
  const { behind } = await all.lag();
  for (const [name, events] of Object.entries(behind).toSorted(([a], [b]) => a.localeCompare(b))) answer(`${name}: ${events === 0 ? 'up to date' : `${events} events behind`}`);
  const parked = await all.parked();
  answer(parked.length === 0 ? 'No event is set aside.' : `Set aside after failing again and again (--retry tries them once more):`);
  for (const event of parked) answer(lineOf(event));
}

export const consumers: Command = {
  name: 'consumers',
  usage: 'consumers [--retry]',
  about: 'Shows how far derived tables are behind, and the events that were set aside; --retry takes those once more.',
  options: { retry: 'flag' },
  run: (given) =>
    withApp(async (app) => {
      const all = app.nest.get(Consumers);
      if (given.flag('retry')) {
        const { taken, failed } = await all.retryParked();
        answer(`Taken now: ${taken}. Failed again: ${failed}.`);
      }
      await show(all);
    }),
};
